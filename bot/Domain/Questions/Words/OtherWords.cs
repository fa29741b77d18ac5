namespace E4Bot.Domain.Questions.Words;

/// <summary>
/// French words that are a slip or two away from one of ours and are not misspelt: a question that has one is not understood rather than bent. Folded, and without the
/// tenses that nobody asks in.
/// </summary>
internal static class OtherWords
{
    private const string Listed =
        """
        abordent abregees abritees accedent accident accolent accora accorant accorda accordant accordat accorde accordee accordees accordement accordeon
        accorder accordes accordeur accordez accords accore accorent accort accostent accotent accouent achetees achevees acres acrete acretes additionna
        additionnas additionne additionnee additionnees additionnel additionnels additionner additionnes additionnez aeres affetees affretees agacement
        agencees agencement agregees agres aires alertees alpistes altistes amant ambitionne ambitionnee ambitionnees ambitionner ambitionnes ammonisation
        ampliation anterieure anterieures anterieurs antre antres apiquees appetees applicatif applicatifs applications appliquas applique appliquee
        appliquent appliquer appliques appliquez appreciatif appreciatifs appreciations appreciative appretees apre aprete apretes aptes aptitude aptitudes
        apures ares arete aretes argentees ariettes arithmetiques arpegees arpentees arpete arpetes arpettes arrente arrentee arrentees arrentes arret arreta
        arretas arretent arreter arretez arrets arrierees arrimees arrivees arrogees arrosees aspersion assistanat assistances assistant assistante
        assistantes assistants astre astres atre aucun audition auditionna auditionnas auditionnat auditionnent auditionnez auditions aupres avaleur avalisees
        avanca avancements avancent avancer avances avancez avanie avants avariees avenement aversions axant baise baises balancement banalisation
        banalisations banalisees banne bannes base basee basees bases basset bassets baste bastes benne bennes beuglees bila bilans bilant bilas bilat
        bipartition bipartitions biplan blute blutes bonde bondes bonnet bonnets bonte bontes bonze bonzes borne bornes bosse bosses boucanees boucanes bouche
        bouchee bouchees bouchers bouches boucla bouclages bouclas bouclent boucler bouclettes bouclez bouclier boucliers bouffees bouilles boule boulee
        boulees boules bouletes bourrees bousculees boute boutes broute broutes bruie bruies bruite brule brules brume brumes brune brunes bruts busses bute
        butes cacardent caducite calamite calmissions camemberts campanes camphree camphrees camphres canalisation canalisations canalisees canardat
        candidature candidatures candides candiras cantre cantres canulees capucine caque carbonisation carbonisee carbonisees carrement celte cendre cendres
        cendreuses centaine centaines centra centrale centrales centras centree centrees centrer centrez cenure cenures certaine certains ceste cetoines
        chablent chacone chacun chainent changeant changeante changeants changeas changeat changees changement changeur chantant chantent chargeant chargeat
        chargent charment chatient chatrent chaulees chaulent chaument chavirement cheftaines cheque chicorees chien chiffe chiffes chiffra chiffrages
        chiffras chiffrat chiffree chiffrent chiffrer chiffreur chiffreurs chiffreuse chiffreuses chiffrez chiffrier chiffriers chimeres chinures chique choie
        chome chope choque choses choye chutent cintre cintres clappement claque claquement classement clone clones clope clopes clore cloue cloues cloutent
        cluse cluses codirecteurs codominances coeurs coffrees cogerance cogitant cogitees coherences coherente coherentes coherents coiffees coiffures
        coitent collecteurs colletes colmatant colmatees comas combine comblant comblees comete comite comma commas commerer commeres commis commise commises
        commissionna commissionnas commissionne commissionnes commuant commuassions commuees commutant commutees compacite compacte compactes compacts
        compagne compagnes compara comparaissions comparant comparas comparassions comparat comparative comparatives comparent comparse comparses comparu
        comparue comparues comparumes comparus comparut comparutes compassee compassees compasser compassez compassion compassions compatir compatirez
        compatis compatit compense compere comperes competant competas competat compete competent competente competentes competents competer competes competez
        compilant compilee compilees compiler compiles compilez compissions complairez complaise completa completant completas completat completee completees
        completent completer completez completif completifs completive completives complexa complexas complexe complexee complexees complexer complexes
        complexez complexite complice complices complies complot complota complotant complotas complote complotee complotees comploter complotes complotez
        complots complumes complut complutes componee componees compones comportant comporte comportee comportees comporter comportes comportez composant
        composee composees composer composes composez compostant composte compostees compostes composts compote compotes compresse comprima comprime comprimee
        comprimer comprimez comprissions compromise compta comptage comptages comptat comptee comptent comptes compteur compteurs comptez comptine comptines
        compulse computant computat compute computee computees computent computer computes computez comtales comte concordances concordant concordante
        concordantes concordants conference confiances confiant confiante confiantes confiants confidence confinee confiront confissions confonde confondes
        confondez confondis confondit confondra confondras confondre confondrez confonds confondu confondue conforte conforter confronta confrontas confrontat
        confrontee confrontees confrontent confrontes confrontez congre coniront conissions connecteurs consequent consequente consequentes consequents
        consoles constance constant conte contee content conter contra contrebutions contree contrees contrer contres contrez contributif contributifs
        contributions contributive contrite contrition controla controlas controlat controlee controlees controlent controler controleur controleurs
        controleuse controlez controuve controuves conversions convoles cooperatif cooperatifs cooperer cooperes cooptant coopte cooptees cooptent coopter
        copte corporatif corporatifs correctes correcteur correspondant correspondante correspondants corresponde correspondes correspondez correspondis
        correspondit correspondra correspondre correspondront corresponds correspondu correspondue correspondus corrupteurs cors cotent cotissions cotte
        couchette couchettes coudent couds coulent coulissions coupages coupent couplant couplees couplet couplets coups coupures cour courba courbee courber
        courbes courbez coure coures courge coursa course court courte courts couru courue courus cous cousent cousissions coutant coutre couts couvent
        crantent craque creatines cretines croutent cryptant cryptees cumulee cumulent cumules cuvelees damassant damasser datas date datee datees dater datez
        dattes deballage deballages debandas debandee debandees debander debandes debandez debardes debondes decagramme decaissant decaisser decalant decalees
        decalogue decalogues decalquage decalquages decalque decalques decanale decanales decantes decapage decapages decausant decausent decauser decelere
        decentre decessant decessent decesser decilage decilages decimation declares declassant declasser decoction decodage decodages decollage decollages
        decombres decors decrassant decrasser decruage decruages decuvage decuvages dedain deductif deductifs deductions deductive deduiras deduirez deduis
        deduises deduisez deduisis deduite deduits defaisant defardes defaussant defausser defection defendes deference deferences defilage defilages
        deflation defuntes degantes degazage degazages degondes deguises degustes dehanche dehardes dejantes dejection delaissant delaisser delardes delassant
        delassante delassants delassat delassee delasser delassez delation delavage delavages delayage delayages delissant delisser demains demancha demanche
        demanchee demancher demanches demanchez demandas demandat demande demandee demandees demandent demander demandeur demandeurs demandeuse demandez
        demangea demangeas demangee demangees demanger demanges demangez demarche demaries demarres dematage dematages dematees demelage demelages demembra
        demembre demembree demembrer demembres demembrez demences demenees dementes demerdes deminees demontes demordes demunies denier denombre depalissant
        depalisser depannant depannent depanner depannes deparant deparent depariant deparient deparier deparlant deparlent deparler departant departent
        depassa depassante depassantes depassants depassas depassat depassee depassees depassement depassez depavage depavages depavant depavent depaysant
        depaysat depayse depaysee depaysent depayser depayses depaysez dependes depensant depensent depenser dephasant dephasent dephaser depilage depilages
        depilation depistant depistent depister deplaisant deplaisent deplissant deplisser deposant deposent deposition depreciation depris deprisant
        deprisent depriser deranges derapage derapages derasant derasent derivation derniere derniers desaccorda desaccordas desaccordat desaccorde
        desaccordee desaccordees desaccorder desaccordes desaccordez descriptif descriptifs descriptions descriptive desembue desorption desossant desossent
        desosser desquelles dessalage dessalages desuetes details detection detelage detelages detendes detissant detisser detors devalisees devaluation
        devaluations devancement devances devasant devasent devastant devastent devaster developpa developpas developpat developpe developpee developpees
        developpements developpent developpes developpeur developpeurs developpez deversement deversions deviations devins devissant devisser devotion devots
        diagrammes diduction diductions differee differees differencia differencias differencie differenciee differenciees differencier differencies differend
        differends differente differentes differents digramme digrammes dimanches discerne discernee discernees discernes discounter disculper discutas
        discutat discute discutee discutees discutent discutes discuteur discuteurs discutez disertes diseuses disparate disparite disparition disparue
        disparues disparumes disparutes dispensa dispensas dispense dispensee dispensees dispenser dispenses dispensez dispensions dispersa dispersal
        dispersals dispersas dispersat dispersent disperser dispersez dispersif dispersifs dispersions dispersive dispersives disposee disposees disposes
        dispositif dispositifs dispositions disputee disputer disputes disputez dissension disserte dissertes dissous distension distorsion distributif
        distributifs distributive distributives diverses diversion diversions divination dominant dominante dominantes dominants donnes dormissions dossier
        dossiere dossieres dotes duplication dupliquees dutes eaux ebarbent ecachent ecaffent ecale ecalee ecalees ecales ecalures ecarta ecartant ecartas
        ecartee ecartees ecartela ecartelant ecartelat ecartele ecartelent ecarteles ecartement ecarter ecartes ecarteur ecartez echarnent echarpent
        eclairement eclairements eclatent eclosion eclusant eclusions ecorcent ecore ecornent ecotypes ecourtent ecoutent ecrasent ecretent editionne
        editionnee editionnees editionner editionnes education effective effectives effectua effectuas effectue effectues egaie egaiement egaies egala
        egalable egalables egalas egalee egalees egalement egaler egalez egalisation egalisations egalisees egare egarement egares egaye egayement egayes
        elaguees elancement elave elavee elaves electifs eleva elevant elevas elevees elever elevez eliminateurs eliminer elocution emailleur emailleurs
        emargent emaux emettant emettre emigrant emigrante emigrantes emigrants eminence empalement empeignant encart encartant encarte encartent encarts
        encavant encire enclavant enclore enclouant encode encorde encorne encoure encre encuvant enervant enfreignant engavant engendra engendre engendree
        engendrer engendres engendrez engluant engluees enjoignant enlacant enlevage enlevat enleve enlevee enlevent enleves enlignant enlisant enlisees
        enneigeant enrenant enseigna enseignante enseignantes enseignants enseignas enseignat enseignent ensembles ensemblier entablement ente entee entend
        entende entendes entendeur entendeurs entendez entendis entendit entendra entendras entendrez entends entenebre ententes enter enterrages entetant
        entier entieres entiers entra entree entrer entres entrez enture enveloppement envelopper epale epalee epalees epales epandues epatement epaulees
        epaulement eperdues eperonne eperonnes epreignant eprendre equide equine equipa equipee equiper equipes equipez equite equivaillent equivalant
        equivalence equivalente equivalentes equivalents equivalez equivalut eraflement erigeant escortent esquilles essartent etable etablee etablees etables
        etage etageant etagee etagees etagement etagements etages etaie etaiement etaiements etaies etal etala etalagent etalas etalements etaler etalez
        etalisent etals etame etamee etamees etamines etampe etapes etaux etaye etayee etayees etayement etayements etayes eteignant eteindre etendages etende
        etendes etendras etendre etendrez etendu etendus eternues etetement etiolement etirement etoilement etole etoles etreignant etudiat etudient
        evacuateur evacuateurs evacuation evacuations evacuee evacuees evacuer evacues evaluant evaluas evaluassions evaluent evaluez evasement evasures
        evenement evidences evidente evidentes evidents evincement evocation evoluant evoluee evoluees evoluer evolues evolutif evolutifs evolutions evolutive
        evoquees exagerant exaltant exaltation exaltations exaltees exaltent examinas examinat examinateur examine examinee examinees examinent examines
        examinez exaucement excavant excedant excedees excellant excellence excellences excellent excellents excelles excentre excentree excentrees excentres
        excepta exceptas exceptat exceptent excepter exceptez exceptions excipant excipees excisant excision excitant excitees exclue excluent excluez
        exclumes excluront exclus exclusif exclusifs exclusions exclusive exclussions exclutes excrement excretee excretees excretes excretion excursion
        excusant excusions executee executees executes execution exemptee exemptees exemptes exemption exigeat exigence exigences exigent existant existante
        existantes existants expertes explication expliquees explosion expulsion extenues extrusion exultant fable fache faches faibles faibli faille faine
        faits fanal fanatise fanatisee fanatisees fanatiser fanatises farte faste fauchette fauchettes faute fermes fevier fiable ficha fichas fichee fichees
        ficher fichet fichets fichez fichu fichue fichues fichus finage finages finalisation finalisations finalisme finalismes finaliste finalistes finalite
        finals finassee finassees finasser finassier fine fines finira finish finit finition finnoise finnoises fins firmes fiscalise fiscalisee fiscalisees
        fiscaliser fiscalises focalise focalisee focalisees focaliser focalises foliation fonctionna fonctionne fonctions fondation fonte force forces fore
        foree forees fores foret forge forges formas formatif formatifs formations formative formee formees formel formels former formez formication
        formulation fort fortes forts fourchee fourchees fourchent fourchet fourchets fourmes foute fraction friche friches friction frite fuite garer geler
        gener generalat generalats generalisa generalise generalises generalite generant generat generees geneuses geniales genitale genitales genitaux gerber
        gercer gere geree geres germer gestuelles gille gilles gland glande glandes globalisa globalise globalisent globalises globines globule globules
        glottales gommassions gorille gorilles grade grades graille grailles grandet grandets grandi grandie grandies grandis grands grange granges graphes
        graphie graphiques graphisme graphiste graphite graphitee grappe greer grill grilla grillas grillee grillees griller grillez grills grolle grolles
        gronde grondes halte haltes hante hantes harmonie harmonies harmonique harmoniques harmonisa harmonisas harmonisat harmonisations harmonise
        harmonisent harmoniser harmonises harmonisez haro haste hastes hate hauts hectogramme hectogrammes hosto immersion immersions impacta impacte impacts
        impersonnelle implication impliquees imposition inabrite inactive inactivee inactives inapplication inappliquees incidences incident incidente
        incidentes incisent incitants incitateur incitateurs incitent inclines inclues inclumes incluras inclurez inclusif inclusifs inclusives inclusses
        inclutes incompetence incompetences inconsequence inconsequences incrustes inculpent inculpes incultes incursion incursions incuses indifferemment
        indifference indifferences indigence indigent indigente indigentes indigents indisposition indolence indolent indolente indolentes indolents inducteur
        inducteurs induisent indulgences indulgencia indulgencie indulgenciee indulgencier indulgencies indument inexactement inference inferences influenca
        influencas influencat influencee influencees influencent influencer influences influencez influent influente influentes influents influenza
        informatiques informatise informatisee informative ingenieur ingenieurs inorganisation insanite inscription inscrira inscriras inscrire inscrirez
        inscris inscrive inscrives inscrivez inscrivis insecurite insertion insertions insistance insolite instruite instruits insultent interallie
        interallies intercale intercalee intercalees intercales interieur interieure interieures interieurs interjetes interlopes interludes interna internee
        interner internes internet internez interpelle interpelles interpolation interpolee interpolees interpoler interpoles interposee interposees
        interposer interposes interregne interregnes interrelation interrogatif interrogatifs interrogations interrogative interrogea interrogeas interrogeat
        interrogent interrogez interrompe interrompes interrompissions interromps interzones intruses invasion invasions invention inventions inverseur
        inverseurs inversif inversifs inversive inversives jauges jaunes jeudis jeunas jeune jeuner jeunet jeunets jeunez jouas joues jougs jouis jubes juge
        jugea jugeas jugee jugees juger jugez jules jupes juras jures jusque jutes lacee lacees laidement lakiste lakistes lamaistes lampistes lancement
        laquantes laqueuse laxisme laxismes laxite legalisation legalisations legalisees legerement legistes leste lester leve levee leves liane lieu lieue
        lieur lieus lifte lifter lige ligie ligna lignee ligner lignes lignez ligue linge linter lise lisier lisser lista listee listel listes listez lite
        liter localement logistes loyalement lundis lyceen lyceens lycene lycenes lychee lychees lysee lysees macquant macque macquent maderise maderisee
        maderisees maderises maigre maigries maillure maillures mainmise mainmises mains maitresse maitresses maitrisa maitrisas maitrisat maitrisent
        maitriser maitrisez malaises malavise malavises managent mandante mandantes mande manegent mangue manique manoquant manoque manoquent manqua manquant
        manquants manquee manquees manquement manquer manques manquez maque maquent mardis marennes mari mariales maritale maritales marli marmorisee
        marmorisees marquant marquante marquantes marquants marque marquent marri martyrise martyrisee martyrisees martyrises masquant masquante masquantes
        masquants masque masquent matinale matinales matoises matricee matricees matrices mauvaisete mauvaisetes mauveine mauveines maxilles maximal
        maximalisa maximalise maximalises maximaux maximise maximises maximums medailleur medailleurs medes media medial mediale mediales medians mediante
        mediantes medias mediat medicales medina mediques medisances medisantes medisants meditantes meditants meditees mefiances mefiantes mefiants meles
        membree membrees membru membrue membrues membrus memere memeres mendiantes mendiants menes mentant mercredis meres mestre methanes metrant metre mette
        mettent mettra mettrez mielleuse mielleuses mielleux minerale minerales minimal minimaux minimise minimises minimums minium miteux mitoyennes modernes
        moine moines mois momes monade monda mondee monder mondes mondez moniales monte morde morfondues mottant mouchette mouchettes mouilleur mouilleurs
        moyenna moyennas moyennat moyennee moyennees moyennent moyenner moyennez moyettes mumes munitionne munitionnee munitionnees munitionner munitionnes
        musquent natation natations natte nattes nattions negation negations nictation nictations nidation nidations nitration nitrations nitre nivaux niveal
        noces noctuelle noctuelles noient noies noire nombra nombree nombrer nombres nombrez nomes nommassions nones nopee nopees nopent noper nopes
        normalement notant notas notassions notez notres nouee nouees nouent nouer noues novation novations novee novees novembres novent nover noves
        noyautions noyee noyees noyer noyes nutation nutations oeilleres omission omissions onereusement onereuses ordres ordure organisa organisas organisat
        organisations organise organisee organisees organisent organises organisez organisme organismes organiste organistes organite organsiner otions paires
        panas paniquantes panse pansee pansees panser panses pantelle pantelles parcelle parcelles pardonne pardonnes pareille pareilles pareils pares parti
        partiale partiales particule particules partie partiels partira partis partit partition partitions passa passas passeur passez pastelle pastelles
        pastille pastilles patelles patir patit patrimoines pause pauser pauses payse payses peans pecher peinas peint peints pelas penal penalisa penalisas
        penalisassions penalisat penalisent penaliser penalisez penalisions penaltys penche penchee penches penchez pends penes penis pensa pensas pensionne
        pensionnes pepite percher perennes peres perit peronnelle peronnelles persanes persienne persiennes personnage personnages personnel personnelles
        personnels pesas pesse pesses petalisme petalismes petas petat petiot petiote petiotes petits petrit pictogramme pictogrammes pies pifes piges piles
        pipes pise pises pissee pissees pisser pitres pives pluton poils poing poings poins pointa pointas pointe pointes pointu pointus poires pois poise
        pommassions ponca poncat ponce ponctuas ponctuat ponctue ponctuee ponctuees ponctuent ponctuer ponctues ponctuez ponds pont ponts pores potions
        prebende prefacer preferer premiers prepaie prepaies prepara preparas preparat preparee preparees preparent prepares preparez prepaye prepayee
        prepayer prepayes prepayez preposee preposees preposer preposes preposez pres presager prescience prescription preseance preseances presences presenta
        presentee presenter presentes presentez presents preserie preserve presidence pressente prestance presurer pretende prevenue prie priee pries prime
        primo pris prisa prisee priser prises prisez prisme prive procession processionne processionnel processionnels processionner processionnes
        processionnez prochaine prochaines prochains profession professionnelle professionnels profila profilas profile profiles profit profits progressif
        progressifs progressions progressive projeta projete projets prolo promet promos promu propagee propagees propager proposas proposat propose proposent
        proposer proposes proposez propulsee propulsees propylee propylees prorogee prorogees prose protet provo prudence puise punaisee punaisees punaises
        punas pures pusses quantite quartage quartages quartees quartidi quartidis quartier quartiers quartions quartzite quelque questionna questionne
        questions quetions queutions ramailler rapatrie rapatries rappliques rapporta rapporte rapports rarete raretes rasantes ratinant raturant reaction
        realese realisa realisation realisations realisee realisees realiser realises realisez realisme realiste realite rebander rebaties rebattis reborder
        rebutante rebutantes rebutants recardee recarder recardes recardez rechante rechantes recitant recitante recitantes recitants recoltat recorder
        recoudre recriant recurant redaction redimant rediront redisant redistribution redistributions redonder redorant reelise reevaluation reevaluations
        refaction refaits refendre referant refilant refis refondra refondre refondrez refondue regagner regarda regardas regardat regardee regardees
        regardent regardes regardez regards regarnie regarnies regarnir regarnis regatier regiront regnante regnantes regnants regorger regression reiterant
        rejoindre relargie relargies relargis relation reliront relisant relise remarier remaries remisant remontre remordre remoudre remparts remuante
        remuantes remuants renard renarder renardes renardez renauder rencarder rende rendra rendrez rendue renies renseignant renseignat renseignent rentant
        rente rentent rentrant rentrante rentrantes rentrants rentre renvelopper renversions reorganisation repairant repaitre repandis repandra repandre
        repandrez repandue reparaissant reparant reparation reparations reparees reparlas reparler reparles repart repartage repartages reparte repartes
        repartez repartions repartir repartira repartiras repartirez repartiront repartissant repartissez repartissions repartit reparues reparumes reparutes
        repatine repatines repeindre rependra rependre rependrez rependue repentie repenties repentis reperant reperdis reperdre repetition repetitions
        replante replantes repletion replication repliquees reponde repondes repondez repondis repondit repondra repondras repondrez repondue repondues
        repondus reportas reportee reportees reportes reportions reprendre reptation resaluat rescription rescriptions residant residante residantes residants
        resiliat resinant resistance resistante resistantes resistants resistat resonante resonantes resonants resoudre respirant resquilles ressaute
        ressautes ressauts ressent ressente ressentes resta restat restaure restaures restee rester restes restez resulta resultant resultante resultantes
        resultants resulter resuma resumee resumer resumes resumez retablissement retablissements retamant retapant retard retardant retardee retarder
        retardes retardez retatant retenant retendre retentes retercant retersant reticent retinrent retintes retirage retirat retissant retondra retondre
        retondrez retondue retordant retordre retravailler reuni reunie reunir reunit revendre reverant reversions revetement revirant revirement revisant
        revivant revoltat revulsat ringarder romanisation romaniser rompissions rotiront rutilant saigne saignee saignees saigner saignes salon samedis sassez
        satirisees scalpees scats scella scellages scellas scellent scellez scille scilles scolairement securite selenite selle sellee sellees seller selles
        semaines separement sequelles serenite serrement services servie servile sessions seton sevre sevree sevrees sevres siderite sigle sigles signa
        signalisees signas signet signets signez signification significations sima sinapisees singe singee singees singer singes sirotees smillees soigne
        soignee soignees soigner soignes sommas sommassions somme sommee sommees sommer sommet sommets sommez souchette souchettes soumission soumissions
        speciales specialisas specialise specialisee specialisees specialiser specialises specialisez specialiste specialistes standards stars stylistique
        stylistiques sucotees suintees suive suivie suivis suivit superviseur superviseurs supplication surdoree surdorees surdores surdouee surdouees
        surdoues surettes surjetee surjetees surjetes surlouee surlouees surloues surmontee surmontees surmontes surnages surnomme surnommee surnommees
        surnommes sursoies surtontes surveilla surveillas surveillat surveille surveillee surveillees surveillent surveilles surveillez survolee survolees
        survoles survoltee survoltees survoltes suscription suspend suspends suspense tableaux tailla taillee tailler tailles taillez talle tanche tanches
        tapes tartinee tartinees tartiner tartines teille teilleurs teilleuses tellement tenante tenants tendant tendue tendues tenebreusement tenebreuses
        tenia tenor tentant terbine terbines termina terminal terminale terminales terminas terminat terminent terminez terminus termite ternir terpenes
        terpine terpines terriens terrine terrines tetant thermies thymines tille tonal tonte tontes topes totale touchette touchettes toue touee touees toues
        tourte tourtes touts trachees traille trainailler trainees tramail trancha tranchages tranchas tranchat tranchee tranchees tranchent trancher tranchet
        tranchets trancheur trancheurs trancheuse tranchez transies travailla travaillas travaillat travaille travaillee travaillees travaillent travailles
        travailleur travailleurs travaillez travails treizieme trille tripartition tripartitions tristement troisiemes tronche tronches tronchet tronchets
        turbinee turbinees turbiner turbines tutes typas typee typees typer typez typos urbanisation utilisateur valables valeurs valida validas valident
        valider validez valine valines valise valisee valisees valises valseur vapeur veilleurs veilleuses vendredis veneneuses verdiers verdiras verdit
        verjus vernalisation vernalisations versas verses versions versos vertus vidiment vigilances vigilant vigilante vigilantes vigilants voleur voligees
        vomissions
        """;

    private static readonly HashSet<string> All = [.. Listed.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    public static bool Has(string word) => All.Contains(word);
}
