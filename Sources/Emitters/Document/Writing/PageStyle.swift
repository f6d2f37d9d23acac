/// The page's own style: one column of text with the contents beside it, light and dark, and fit for paper.
enum PageStyle {
    static let text = """

        :root{--ink:#1d2733;--soft:#55616e;--paper:#fff;--pane:#f4f6f9;--line:#d5dbe3;--link:#0b57a4;--mark:#66707c}
        @media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#a7b3bf;--paper:#14191f;--pane:#1d242c;--line:#36414d;--link:#8ec2ff;--mark:#97a4b1}}
        *{box-sizing:border-box}
        html{scroll-padding-top:1rem}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:break-word}
        a{color:var(--link)}
        .skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
        .page{max-width:62rem;margin:0 auto;padding:1.5rem}
        nav{font-size:.875rem;border:1px solid var(--line);border-radius:6px;padding:.5rem 1rem;margin-bottom:1.5rem}
        nav ol{list-style:none;margin:0;padding:0}nav ol ol{padding-left:1rem}nav a{display:block;padding:.15rem 0;text-decoration:none}nav a:hover{text-decoration:underline}
        h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .8rem}
        h2{font-size:1.4rem;line-height:1.3;margin:2.6rem 0 .8rem;padding-top:.8rem;border-top:1px solid var(--line)}
        h3{font-size:1.1rem;margin:1.8rem 0 .5rem}h4{font-size:1rem;margin:1.4rem 0 .4rem}
        p,ul,dl,blockquote{margin:.6rem 0}
        ul{padding-left:1.3rem}li{margin:.25rem 0}
        code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--pane);border-radius:3px;padding:.05em .25em}
        pre{background:var(--pane);border:1px solid var(--line);border-radius:6px;padding:.75rem 1rem;overflow-x:auto;line-height:1.4}
        pre code{background:none;padding:0;font-size:.8125rem}
        dl{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.3rem 1rem}dt{font-weight:600;color:var(--soft)}dd{margin:0}
        .grid{overflow-x:auto;margin:.8rem 0}
        table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45}
        th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
        thead th{background:var(--pane);font-weight:600;border-bottom:2px solid var(--line)}
        tbody th{font-weight:500}
        .grid code{overflow-wrap:anywhere}
        .figure{white-space:nowrap}
        .mark{font-size:.68em;vertical-align:super;line-height:0;margin-left:.15em;color:var(--mark);text-decoration:none}.mark:hover{text-decoration:underline}
        #ledger tr:has(:target){background:var(--pane)}
        blockquote{border-left:3px solid var(--line);padding:.1rem 1rem;color:var(--soft)}blockquote footer{font-size:.875rem}
        figure{margin:1.2rem 0}figure svg{max-width:100%;height:auto;display:block;margin:0 auto;border:1px solid var(--line);border-radius:6px}figcaption{font-size:.875rem;color:var(--soft);margin-top:.4rem}
        header p{color:var(--soft)}header p:first-of-type{font-size:1.1rem;color:var(--ink)}
        @media (min-width:76rem){.page{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:2.5rem;max-width:84rem}nav{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto}}
        @media (max-width:40rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
        @media print{:root{--ink:#000;--soft:#333;--paper:#fff;--pane:#f2f2f2;--line:#bbb;--link:#000;--mark:#444}
        @page{margin:16mm 14mm}
        body{font-size:10pt}.page{display:block;max-width:none;padding:0}.skip{display:none}nav{columns:2}nav ol ol{display:none}
        table{font-size:8pt}th,td{padding:.25rem .4rem}.grid,pre{overflow:visible}pre{white-space:pre-wrap}td code,th code{overflow-wrap:anywhere}
        thead{display:table-header-group}tr,figure,pre{break-inside:avoid}h2,h3,h4{break-after:avoid}figure svg{max-height:200mm}a{text-decoration:none}}

        """
}
