namespace E4Bot.Domain.Questions.Words;

/// <summary>
/// French words that are a slip or two away from one of ours and are not misspelt: a question that has one is not understood rather than bent. Folded, and without the
/// tenses that nobody asks in.
/// </summary>
internal static class OtherWords
{
    private const string Listed =
        """
        abregees abritees accora accorda accorde accords accore accort achetees achevees acres acrete acretes additionna additionnas additionne additionnee
        additionnees additionnel additionnels additionner additionnes additionnez aeres affetees affretees agacement agencees agencement agregees agres aires
        alertees alpistes altistes amant ambitionne ambitionnee ambitionnees ambitionnes ammonisation ampliation anterieure anterieures anterieurs antre
        antres apiquees appetees applicatif applicatifs appliquas applique appliquee appliquent appliquer appliques appliquez appliquons appreciatif
        appreciatifs appreciative appretees apre aprete apretes aptes aptitude aptitudes apures ares arete aretes argentees ariettes arpegees arpentees arpete
        arpetes arpettes arrente arrentee arrentees arrentes arret arreta arretas arretent arreter arretez arretons arrets arrierees arrimees arrivees
        arrogees arrosees aspersion assistanat assistances assistant assistante assistantes assistants astre astres atre aucun audition auditionna auditionnas
        auditionnat auditionnent auditionner auditionnez auditionnons aupres avalisees avanca avancements avancent avancer avances avancez avancons avanie
        avants avariees avenement axant baise baises balancement banalisation banalisees banne bannes base basee basees bases basset bassets baste bastes
        benne bennes beuglees bila bilans bilant bilas bilat bipartition biplan blute blutes bonde bondes bonnet bonnets bonte bontes bonze bonzes borne
        bornes bosse bosses boucanees boucanes bouche bouchee bouchees bouchers bouches boucla bouclages bouclas bouclent boucler bouclettes bouclez bouclier
        boucliers bouclons bouffees bouilles boule boulee boulees boules bouletes bourrees bousculees boute boutes broute broutes bruie bruies bruite brule
        brules brume brumes brune brunes brut bruts busses bute butes caducite calamite camemberts campanes camphree camphrees camphres canalisation
        canalisees canardat candidature candidatures candides candiras cantre cantres canulees capucine caque carbonisation carbonisee carbonisees carrement
        celte cendre cendres cendreuses centaine centaines centra centrale centrales centras centree centrees centrer centrez cenure cenures certaine certains
        ceste cetoines chablent chacone chacun chainent changeant changeante changeants changeas changeat changees changement changeons changeur chantant
        chantent chargeant chargeat chargent charment chatient chatrent chaulees chaulent chaument chavirement cheftaines cheque chicorees chien chiffe
        chiffes chiffons chiffra chiffrages chiffras chiffrat chiffree chiffrent chiffrer chiffreur chiffreurs chiffreuse chiffreuses chiffrez chiffrier
        chiffriers chiffrons chimeres chinures chique choie chome chope choque choses choye chutent cintre cintres clappement claque claquement classement
        clone clones clope clopes clore cloue cloues cloutent cluse cluses codominances coeurs coffrees cogerance cogitant coherences coherente coherentes
        coherents coiffees coiffures coitent colletes colmatant comas combine comblant comblees comete comite comma commas comme commerer commeres commis
        commise commises commissionna commissionnas commissionne commissionnes commuant commutant compacite compacte compactes compacts compagne compagnes
        compara comparaissons comparaitrons comparant comparas comparat comparatifs comparative comparent comparons comparse comparses comparu comparue
        comparues comparumes comparus comparut comparutes compassee compassees compasser compassez compassion compatir compatirez compatis compatit compense
        compenses compere comperes competant competas competat compete competent competente competentes competents competer competes competez compilant
        compilee compilees compiler compiles compilez compissons complairez complaise complaises complaisons completa completant completas completat completee
        completees completent completer completez completif completifs completive completives completons complexa complexas complexe complexee complexees
        complexer complexes complexez complexite complice complices complies complot complota complotant complotas complote complotee complotees comploter
        complotes complotez complots complumes complut complutes componee componees compones comportant comporte comportee comportees comporter comportes
        comportez composant composee composees composer composes composez compostant composte compostes composts compote compotes compresse compresses
        comprima comprimas comprime comprimee comprimees comprimer comprimez comprit compromise compromises compta comptage comptages comptat comptee comptees
        comptent comptes compteur comptez comptine comptines comptons compulse compulses computant computat compute computee computees computent computer
        computes computez comtales comte concordances concordant concordante concordantes concordants conference confiante confiront confonde confondes
        confondez confondis confondit confondons confondra confondras confondre confondrez confonds confondu confondue conforte conforter confronta confrontas
        confrontat confrontee confrontees confrontent confrontes confrontez congre coniront consequent consequente consequentes consequents consoles constant
        conte contee content conter contra contree contrees contrer contres contrez contributif contributifs contributive contrite contrition controla
        controlas controlat controlee controlees controlent controler controleur controleurs controleuse controlez controlons controns controuve controuves
        convoles cooperatif cooperer cooperes cooptant coopte cooptent coopter copte corporatif cors cotent cotte couchette couchettes coudent couds coulent
        coupages coupent couplant couplees couplet couplets coups coupures cour courba courbee courber courbes courbez coure coures courge coursa course court
        courte courts couru courue courus cous cousent coutant coutre couts couvent crantent craque creatines cretines croutent cryptant cumulee cumulent
        cumules cumulons cuvelees damassant damasser datas date datee datees dater datez dattes deballage deballages debandas debandee debandees debander
        debandes debandez debardes debondes decagramme decaissant decaisser decalant decalees decalogue decalogues decalquage decalquages decalque decalques
        decanale decanales decantes decapage decapages decausant decausent decauser decelere decentre decessant decessent decesser decilage decilages
        decimation declares declassant declasser decoction decodage decodages decollage decollages decombres decors decrassant decrasser decruage decruages
        decuvage decuvages dedain deductif deductifs deductive deduiras deduirez deduis deduises deduisez deduisis deduite deduits defaisant defardes
        defaussant defausser defection defendes deference deferences defilage defilages deflation defuntes degantes degazage degazages degondes deguises
        degustes dehanche dehardes dejantes dejection delaissant delaisser delardes delassant delassante delassants delassat delassee delasser delassez
        delation delavage delavages delayage delayages delissant delisser demains demancha demanche demanchee demancher demanches demanchez demandas demandat
        demande demandee demandees demandent demander demandeur demandeurs demandeuse demandez demandons demangea demangeas demangee demangees demanger
        demanges demangez demarche demaries demarres dematage dematages dematees demelage demelages demembra demembre demembree demembrer demembres demembrez
        demences demenees dementes demerdes deminees demons demontes demordes demunies denier denombre depalissant depalisser depannant depannent depanner
        depannes deparant deparent depariant deparient deparier deparlant deparlent deparler departant departent depassa depassante depassantes depassants
        depassas depassat depassee depassees depassement depassez depassons depavage depavages depavant depavent depaysant depaysat depayse depaysee depaysent
        depayser depayses depaysez dependes depensant depensent depenser dephasant dephasent dephaser depilage depilages depilation depistant depistent
        depister deplaisant deplaisent deplissant deplisser deposant deposent deposition depreciation depris deprisant deprisent depriser deranges derapage
        derapages derasant derasent derivation derniere derniers desaccorda desaccordas desaccordat desaccorde desaccordee desaccordees desaccorder
        desaccordes desaccordez desaccordons descriptif descriptifs descriptive desembue desorption desossant desossent desosser desquelles dessalage
        dessalages desuetes details detection detelage detelages detendes detissant detisser detors devalisees devaluation devancement devances devasant
        devasent devastant devastent devaster developpa developpas developpat developpe developpee developpees developpements developpent developpes
        developpeur developpeurs developpez deversement devins devissant devisser devotion devots devrons diagrammes diduction differee differees differencia
        differencias differencie differenciee differenciees differencier differencies differend differends differente differentes differents digramme
        digrammes dimanches discerne discernee discernees discernes discounter disculper discutas discutat discute discutee discutees discutent discutes
        discuteur discuteurs discutez disertes diseuses disparition disparue disparues dispensa dispensas dispense dispensee dispensees dispenser dispenses
        dispensez dispersa dispersal dispersals dispersas dispersat dispersent disperser dispersez dispersif dispersifs dispersive dispersives dispersons
        disposee disposees disposes dispositif dispositifs disputee disputer disputes disputez dissension disserte dissertes dissous distension distorsion
        distribuons distributif distributifs distributive distributives diverses diversion divination dominant dominante dominantes dominants donnes dossier
        dossiere dossieres dotes duplication dupliquees dutes eaux ecale ecalee ecalees ecales ecalures ecarta ecartas ecarte ecartees ecartele ecarteles
        ecartement ecartes eclairement eclairements eclosion eclusant ecore ecotypes editionne editionnee editionnees editionnes education effective
        effectives effectua effectuas effectue effectues egaie egaiement egaies egala egalable egalables egalas egalee egalees egalement egaler egalez
        egalisation egalisees egare egarement egares egaye egayement egayes elaguees elancement elave elavee elaves electifs eleva elevant elevas elevees
        elever elevez eliminateurs eliminer elocution emailleur emailleurs emaux emettant emettre emigrant emigrante emigrantes emigrants eminence empalement
        empeignant encart encarts encavant encire enclavant enclore enclouant encode encorde encorne encoure encre encuvant enervant enfreignant engavant
        engendra engendre engendree engendrer engendres engendrez engluant engluees enjoignant enlacant enlevage enlevat enleve enlevee enlevent enleves
        enlevons enlignant enlisant enlisees enneigeant enrenant enseigna enseignante enseignantes enseignants enseignas enseignat enseignent enseignons
        ensembles ensemblier entablement ente entee entend entende entendes entendeur entendeurs entendez entendis entendit entendons entendra entendras
        entendrez entends entenebre ententes enter enterrages entetant entier entieres entiers entra entree entrer entres entrez enture enveloppement
        envelopper epale epalee epalees epales epandues epatement epaulees epaulement eperdues eperonne eperonnes epreignant eprendre equide equine equipa
        equipee equiper equipes equipez equite equivaillent equivalant equivalence equivalente equivalentes equivalents equivalez equivalons equivalut
        eraflement erigeant esquilles etable etablee etablees etables etage etageant etagee etagees etagement etagements etages etaie etaiement etaiements
        etaies etal etala etalagent etalas etalements etaler etalez etalisent etals etame etamee etamees etamines etampe etapes etaux etaye etayee etayees
        etayement etayements etayes eteignant eteindre etendages etende etendes etendons etendras etendre etendrez etendu etendus eternues etetement
        etiolement etirement etoilement etole etoles etreignant etudiat etudient evacuateur evacuateurs evacuation evacue evacuee evacuees evacuer evacues
        evalua evaluant evaluas evaluent evaluez evaluons evasement evasures evenement evidences evidente evidentes evidents evincement evocation evoluant
        evolue evoluee evoluees evoluer evolues evolutif evolutifs evolutive evoquees exagerant exaltant exaltation exaltees examinas examinat examinateur
        examine examinee examinees examinent examines examinez exaucement excavant excedant excedees excellant excellence excellences excellent excellents
        excelles excentre excentree excentrees excentres excepta exceptas exceptat exceptent excepter exceptez exceptons excipant excipees excisant excision
        excitant excitees exclue excluent excluez exclumes excluons excluront exclus exclusif exclusifs exclusive exclutes excrement excretee excretees
        excretes excretion excursion excusant executee executees executes execution exemptee exemptees exemptes exemption exigeat exigence exigences exigent
        exigeons existant existante existantes existants expertes explication expliquees explosion expulsion extenues extrusion exultant fable fache faches
        faibles faibli faille fanal fanatise fanatisee fanatisees fanatises farte fauchette fauchettes fermes fevier fiable ficha fichas fichee fichees ficher
        fichet fichets fichez fichu fichue fichues fichus finage finages finalisation finalisme finalismes finaliste finalistes finalite finals finassee
        finassees fine fines finira finish finit finnoise finnoises fins firmes fiscalise fiscalisee fiscalisees fiscalises focalise focalisee focalisees
        focalises foliation fondation fonte force forces fore foree forees fores foret forge forges formas formatif formatifs formative formee formees formel
        formels former formez formication formulation fort fortes forts fourchee fourchees fourchent fourchet fourchets fourmes foute friche friches garer
        geler gener generalat generalats generalisa generalise generalises generalite generant generat generees geneuses geniales genitale genitales genitaux
        gerber gercer gere geree geres germer gestuelles gille gilles gland glande glandes globalisa globalise globalisent globalises globines globule
        globules glottales gorille gorilles grade grades graille grailles grandet grandets grandi grandie grandies grandis grands grange granges graphes
        graphie graphiques graphisme graphiste graphite graphitee grappe greer grill grilla grillas grillee grillees griller grillez grills grolle grolles
        gronde grondes halte haltes hante hantes harmonie harmonies harmonique harmoniques harmonisa harmonisas harmonisat harmonise harmonisent harmoniser
        harmonises harmonisez harmonisons haro haste hastes hate hauts hectogramme hectogrammes hosto immersion impacta impacte impacts impersonnelle
        implication impliquees imposition inabrite inactive inactivee inactives inapplication inappliquees incidences incident incidente incidentes incisent
        incitants incitateur incitateurs incitent inclines inclues inclumes incluons incluras inclurez incluse inclusif inclusifs inclusives inclusses
        inclutes incompetence incompetences inconsequence inconsequences incrustes inculpent inculpes incultes incursion incuses indifference indifferences
        indigence indigent indigente indigentes indigents indisposition indolence indolent indolente indolentes indolents inducteur inducteurs induisent
        indulgences indulgencia indulgencie indulgenciee indulgencier indulgencies indument inexactement inference inferences influenca influencas influencat
        influencee influencees influencent influencer influences influencez influent influente influentes influents influenza informatiques informatise
        informatisee informative ingenieur ingenieurs inorganisation insanite inscription inscrira inscriras inscrire inscrirez inscris inscrive inscrives
        inscrivez inscrivis insecurite insertion insistance insolite instruite instruits insultent interallie intercale intercalee interieur interieure
        interieures interieurs interjetes interlope interlopes interludes interna internee interner internes internet internez interpelle interpolation
        interpole interpolee interpolees interpoles interpose interposee interposees interposes interregne interregnes interrelation interrogatif
        interrogatifs interrogative interrogea interrogeas interrogeat interrogent interrogeons interroger interrogez interrompe interrompes interromps
        intervalles interzone interzones intruses invasion invention inverseur inverseurs inversif inversifs inversive inversives inversons invertirons jauges
        jaunes jeudis jeunas jeune jeuner jeunet jeunets jeunez jouas joues jougs jouis jubes juge jugea jugeas jugee jugees juger jugez jules jupes juras
        jures jusque jutes lacee lacees laidement lakiste lakistes lamaistes lampistes lancement laqueuse laxisme laxismes laxite legalisation legalisees
        legerement legistes leste lester leve levee leves liane lifte lifter lige ligie ligna lignee ligner lignes lignez ligue linge linter lise lisier
        lisser lista listee listel listes listez lite liter localement logistes loyalement lundis lyceen lyceens lycene lycenes lychee lychees lysee lysees
        macque maderise maderisee maderisees maderises maigre maigries maillure maillures mainmise mainmises mains maitresse maitresses maitrisa maitrisas
        maitrisat maitrisent maitriser maitrisez maitrisons malaises malavise malavises mande mangue manique manoque manqua manquee manquer manques manquez
        maque mardis marennes mari mariales maritale maritales marli marmorisee marmorisees marque marri martyrise martyrisee martyrisees martyrises masque
        matinale matinales matoises matricee matricees matrices mauvaisete mauvaisetes mauveine mauveines maxilles maximal maximalisa maximalise maximalises
        maximaux maximise maximises maximums medailleur medailleurs medes media medial mediale mediales medians mediante mediantes medias mediat medicales
        medina mediques medisances medisantes medisants meditantes meditants meditees mefiances mefiantes mefiants meles membre membree membrees membrues
        membrus memeres mendiantes mendiants menes mentant mercredis meres mestre methanes metrant metre mette mettent mettra mettrez mielleuse mielleuses
        mielleux minerale minerales minimal minimaux minimise minimises minimums minium miteux mitoyennes modernes moine moines mois momes monade monda mondee
        monder mondes mondez moniales monte morde morfondues mottant mouchette mouchettes mouilleur mouilleurs moyenna moyennas moyennat moyennee moyennees
        moyennent moyenner moyennez moyennons moyettes mumes munitionne munitionnee munitionnees munitionnes natation negation nictation nidation nitration
        nitre nivaux niveal noces noctuelle noctuelles noient noies noire nombra nombree nombrer nombres nombrez nomes nones nopee nopees nopent noper nopes
        normalement notant notas notez notres nouee nouees nouent nouer noues novation novee novees novembres novent nover noves noyee noyees noyer noyes
        nutation oeilleres omission onereusement onereuses optons ordres ordure organisa organisas organisat organise organisee organisees organisent
        organises organisez organisme organismes organiste organistes organite organsiner paires panas panse pansee pansees panser panses pantelle pantelles
        parcelle parcelles pardonne pardonnes pareille pareilles pareils pares parti partiale partiales particule particules partie partiels partira partis
        partit partition passa passas passeur passez pastelle pastelles pastille pastilles patelles patir patrimoines pause pauser pauses payse payses peans
        pecher peinas peint peints pelas penal penalisa penalisas penalisat penalisent penaliser penalisez penalisons penalties penaltys penche penchee
        penches penchez pends penes penis pensa pensas pensionne pensionnes pepite percher perennes peres peronnelle peronnelles persanes persienne persiennes
        personnage personnages personnel personnelles personnels pesas pesse pesses petalisme petalismes petas petiote petiotes petit petits pictogramme
        pictogrammes pies pifes piges piles pipes pise pises pissee pissees pisser pitres pives pluton poils poing poings poins pointa pointas pointe pointes
        pointu pointus poires pois poise ponca poncat ponce ponctuas ponctuat ponctue ponctuee ponctuees ponctuent ponctuer ponctues ponctuez ponctuons ponds
        pont ponts pores prebende prefacer preferer premiers prepaies preparas preparat prepare preparee preparees preparent prepares preparez prepayee
        prepayer prepayes prepayez preposee preposees preposer preposes preposez pres presager prescience prescription preseance preseances presences presenta
        presentee presenter presentes presentez presents preserie preserve presidence pressente prestance presurer pretende prevenue prie priee pries prime
        primo pris prisa prisee priser prises prisez prisme prive procession processionne processionnel processionnels processionner processionnes
        processionnez prochaine prochaines prochains profession professionnelle professionnels profila profilas profile profiles profit profits progressif
        progressifs progressive progressons projeta projete projets prolo promet promos promu propagee propagees propager proposas proposat propose proposent
        proposer proposes proposez proposons propulsee propulsees propylee propylees prorogee prorogees prose protet provo prudence puise punaisee punaisees
        punaises punas pures pusses quantite quartage quartages quartees quartidi quartidis quartier quartiers quartzite questionna questionne ramailler
        rapatrie rapatries rappliques rapporta rapporte rapports rarete raretes rasantes ratinant raturant realese realisa realisation realisee realisees
        realiser realises realisez realisme realiste realite rebander rebaties rebattis reborder rebutante rebutantes rebutants recardee recarder recardes
        recardez rechante rechantes recitant recitante recitantes recitants recoltat recorder recoudre recriant recurant redimant rediront redisant
        redistribution redonder redorant reelise reevaluation refaits refendre referant refilant refis refondra refondre refondrez refondue regagner regarda
        regardas regardat regardee regardees regardent regardes regardez regards regarnie regarnies regarnir regarnis regatier regiront regnante regnantes
        regnants regorger regression reiterant rejoindre relargie relargies relargis reliront relisant relise remarier remaries remisant remontre remordre
        remoudre remparts remuante remuantes remuants renard renarder renardes renardez renauder rencarder rende rendra rendrez rendue renies renseignant
        renseignat renseignent rentant rente rentent rentrant rentrante rentrantes rentrants rentre renvelopper reorganisation repairant repaitre repandis
        repandra repandre repandrez repandue reparaissant reparaitrons reparant reparation reparees reparlas reparler reparles reparons repart repartage
        repartages reparte repartes repartez repartir repartira repartiras repartirez repartirons repartissant repartissez repartissons repartit repartons
        reparues reparumes reparutes repatine repatines repeindre rependra rependre rependrez rependue repentie repenties repentis reperant reperdis reperdre
        repetition replante replantes replication repliquees reponde repondes repondez repondis repondit repondra repondras repondrez repondue repondues
        repondus reportas reportee reportees reportes reprendre resaluat rescription residant residante residantes residants resiliat resinant resistance
        resistante resistantes resistants resistat resonante resonantes resonants resoudre respirant resquilles ressaute ressautes ressauts ressent ressente
        ressentes resta restat restaure restaures restee rester restes restez resulta resultant resultante resultantes resultants resulter resuma resumee
        resumer resumes resumez retablissement retablissements retamant retapant retard retardant retardee retarder retardes retardez retatant retenant
        retendre retentes retercant retersant reticent retinrent retintes retirage retirat retirons retissant retondra retondre retondrez retondue retordant
        retordre retravailler reuni reunie reunir reunit revendre reverant revetement revirant revirement revisant revivant revoltat revulsat ringarder
        romanisation romaniser rotiront rutilant saigne saignee saignees saigner saignes salon samedis satirisees scalpees scats scella scellages scellas
        scellent sceller scellez scellons scille scilles scolairement securite selenite selle sellee sellees selles semaines separement sequelles serenite
        serrement services servie servile seton sevre sevree sevrees sevres siderite sigle sigles signa signalisees signas signet signets signez signification
        significative significatives sima sinapisees singe singee singees singer singes sirs sise smillees soigne soignee soignees soigner soignes sommas
        somme sommee sommees sommer sommet sommets sommez souchette souchettes soumission speciales specialisas specialise specialisee specialisees
        specialiser specialises specialisez specialiste specialistes standards stars stylistique stylistiques superviseur superviseurs supplication
        suscription suspend suspends suspense tailla taillee tailler tailles taillez talle tapes tartinee tartinees tartiner tartines teille teilleurs
        teilleuses tellement tenante tenants tendant tendue tendues tenebreusement tenebreuses tenia tenor tentant terbine terbines termina terminal terminale
        terminales terminas terminat terminent terminez terminons terminus termite ternir terpenes terpine terpines terriens terrine terrines tetant thermies
        thymines tille tonal tonte tontes topes totale touchette touchettes toue touee touees toues tourte tourtes touts traille trainailler trainees tramail
        travailla travaillas travaillat travaille travaillee travaillees travaillent travailles travailleur travailleurs travaillez travails treizieme trille
        tripartition tristement troisiemes turbinee turbinees turbiner turbines tutes typas typee typees typer typez typos urbanisation utilisateur valables
        valida validas valident valider validez validons valine valines valise valisee valisees valises veilleurs veilleuses vendredis veneneuses verjus
        vernalisation versas verses versos vertus vidiment vigilances vigilant vigilante vigilantes vigilants voligees
        """;

    private static readonly HashSet<string> All = [.. Listed.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    public static bool Has(string word) => All.Contains(word);
}
