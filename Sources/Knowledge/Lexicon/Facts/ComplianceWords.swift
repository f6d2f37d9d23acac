/// Laws and standards by the names briefs use for them.
public enum ComplianceWords {
    public static let book = PhraseBook<String>([
        ("gdpr|general data protection regulation|dsgvo|avg law|uk gdpr", "GDPR"), ("hipaa", "HIPAA"),
        ("pci dss|pci|pci compliance", "PCI-DSS"), ("soc 2|soc2|soc ii", "SOC2"),
        ("iso 27001|iso27001|iso/iec 27001", "ISO27001"),
        ("wcag", "WCAG"), ("psd2", "PSD2"), ("pipeda", "PIPEDA"), ("ccpa|cpra", "CCPA"), ("ferpa", "FERPA"),
        ("coppa", "COPPA"),
        ("sox|sarbanes oxley", "SOX"), ("fedramp", "FedRAMP"), ("lgpd", "LGPD"), ("popia", "POPIA"),
        ("nis2|nis 2", "NIS2"),
        ("dora", "DORA"), ("mifid ii|mifid", "MiFID II"), ("eidas", "eIDAS"), ("gxp", "GxP"),
        ("21 cfr part 11", "21 CFR Part 11"),
        ("gdp", "GDP"), ("ehds", "EHDS"), ("bdsg", "BDSG"), ("glba", "GLBA"), ("cjis", "CJIS"), ("itar", "ITAR"),
        ("nen 7510|nen7510", "NEN7510"),
        ("nist 800 53", "NIST 800-53"), ("tisax", "TISAX"), ("hds", "HDS"), ("pdpa", "PDPA"), ("appi", "APPI"),
        ("dpdp", "DPDP"),
        ("fadp|revdsg|swiss data protection act", "FADP"), ("aml|anti money laundering", "AML"), ("kyc", "KYC"),
        ("section 508", "Section 508"), ("gobd", "GoBD"), ("iso 13485", "ISO13485"), ("iec 62304", "IEC62304"),
        ("mdr", "MDR"),
        ("ai act", "AI Act"), ("digital services act|dsa", "DSA"), ("cyber essentials", "Cyber Essentials"),
        ("en 301 549", "EN 301 549"),
        ("australian privacy act|privacy act 1988", "Privacy Act"), ("c5", "C5"), ("fsc rules", "FSC"), ("ada", "ADA"),
    ])
    /// Names that are everyday words unless written in capitals.
    public static let capitalsOnly: Set<String> = [
        "DORA", "MDR", "DSA", "AML", "KYC", "C5", "HDS", "SOX", "APPI", "PDPA", "ADA", "AVG",
    ]
}
