using System.Security.Cryptography;
using System.Text;

namespace E4Bot.Host.Files.Page;

/// <summary>How the pages look: by light and by night, on a telephone, on paper. One style for every document, so one hash.</summary>
internal static class PageStyle
{
    public const string Text = """

        :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #767676; --band: #eee; }
        @media (prefers-color-scheme: dark) { :root { --ink: #eaeaea; --paper: #161616; --line: #8d8d8d; --band: #2b2b2b; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Inter, system-ui, sans-serif; }
        main { max-width: 62rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
        main:has(.widest) { max-width: 84rem; }
        h1 { font-size: 1.25rem; line-height: 1.35; text-align: center; }
        h2 { font-size: 1.05rem; line-height: 1.35; }
        h3 { font-size: 1rem; margin: .25rem 0; }
        p { margin: .5rem 0; }
        .centre { text-align: center; }
        .frame { border: 1px solid var(--line); margin: 1rem 0; padding: .5rem .75rem; }
        section.frame { padding: 0 .75rem .5rem; }
        section.frame > h2:first-child { margin: 0 -.75rem .5rem; padding: .4rem .75rem; background: var(--band); border-bottom: 1px solid var(--line); }
        .frame .frame { margin: 0 -.75rem; border-width: 1px 0 0; }
        .frame > .frame:first-child { border-top: 0; }
        .frame > .frame:last-child { margin-bottom: -.5rem; }
        .fields { border: 1px solid var(--line); border-width: 1px 0 0 1px; margin: 1rem 0; }
        .fields > div { display: flex; flex-wrap: wrap; }
        .fields > div > div { flex: 1 1 14rem; min-width: 0; padding: .25rem .6rem; border: 1px solid var(--line); border-width: 0 1px 1px 0; }
        .fields > div > .wide { flex-grow: 2; flex-basis: 28rem; }
        .fields p { margin: .25rem 0; }
        .table { overflow-x: auto; margin: .75rem 0; }
        table { border-collapse: collapse; width: 100%; }
        table.wide { min-width: 52rem; font-size: .9rem; }
        th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; font-weight: normal; }
        thead th { background: var(--band); }
        th p, td p { margin: .15rem 0; }
        ul { margin: .25rem 0; padding-left: 1.25rem; }
        ul.labelled { list-style: none; padding: 0; }
        ul.labelled > li { display: flex; gap: .5rem; align-items: baseline; }
        .box { font-size: 1.35em; line-height: 1; }
        td .box { font-size: 1.7em; }
        hr.page { border: 0; margin: 1.5rem 0; }
        :focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
        @media screen and (max-width: 47.99rem) {
          th, td { padding: .3rem .35rem; }
          .frame .table { font-size: .9rem; }
          table.wide { min-width: 0; font-size: 1rem; }
          .wide, .wide tbody, .wide tr, .wide th, .wide td { display: block; }
          .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
          .wide tr { border: 1px solid var(--line); margin-bottom: .75rem; }
          .wide th, .wide td { border: 0; padding: .2rem .6rem; }
          .wide tbody th { background: var(--band); font-weight: bold; padding: .4rem .6rem; }
          .wide tbody th ul { font-weight: normal; }
          .wide td:empty { display: none; }
          .wide td::before { font-weight: bold; content: attr(data-column) "\00a0: "; content: attr(data-column) "\00a0: " / ""; }
          .wide td > p:first-child { display: inline; text-align: left; }
          .wide td > p:first-child b { font-weight: normal; }
          .wide td:has(.box) { display: flex; flex-direction: row-reverse; justify-content: flex-end; align-items: center; gap: .6rem; }
          .wide td:has(.box)::before { font-weight: normal; content: attr(data-column); content: attr(data-column) / ""; }
        }
        @media print {
          @page { size: A4; margin: 15mm; }
          :root { color-scheme: light; --ink: #000; --paper: #fff; --line: #000; --band: #eee; }
          main { max-width: none; padding: 0; font-size: 9pt; }
          table.wide { min-width: 0; font-size: 7.5pt; }
          .table { overflow: visible; }
          thead { display: table-header-group; }
          tr, h2, h3 { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          hr.page { break-after: page; margin: 0; }
        }

        """;

    public static string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
