namespace E4Bot.Host.Files.Synthesis;

/// <summary>Why a file is no tableau de synthèse that can be read. <see cref="SynthesisSentences"/> says it in French.</summary>
public enum SynthesisRefusal
{
    /// <summary>Nothing in it, or blanks alone.</summary>
    Blank,

    TooLarge,

    /// <summary>Encrypted with a password.</summary>
    Protected,

    /// <summary>The format of Excel before 2007.</summary>
    OldFormat,

    /// <summary>LibreOffice's own format.</summary>
    OpenDocument,

    /// <summary>The binary format .xlsb.</summary>
    BinaryWorkbook,

    Pdf,

    /// <summary>Anything else, or a workbook that is damaged.</summary>
    NotAWorkbook,

    /// <summary>A workbook that unpacks to far more than such a table needs.</summary>
    ExpandsTooMuch,

    /// <summary>A workbook without the table.</summary>
    NoTable,
}
