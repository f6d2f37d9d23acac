/// Ways to sign in and demands on security, by the phrases that state them.
public enum SecurityWords {
    /// Values of `security.auth[]`; they count in sentences about signing in, or by their own technical name.
    public static let methods = PhraseBook<String>([
        ("saml", "saml"),
        ("oidc|openid connect|openid|oauth|oauth2|oauth 2|entra id|entra|azure ad|keycloak|auth0|okta|cognito", "oidc"),
        (
            "google workspace|google accounts|google account|apple and google|apple id|sign in with apple|sign in with google",
            "oidc"
        ),
        (
            "login with google|microsoft accounts|social login|facebook login|google login|microsoft account|google sign in",
            "oidc"
        ),
        (
            "sign in with their google|bankid|itsme|franceconnect|digid|microsoft 365 accounts|company google|github accounts",
            "oidc"
        ),
        (
            "mfa|2fa|two factor|two factor authentication|multi factor|second factor|totp|authenticator app|one time code",
            "mfa"
        ),
        (
            "code sent by sms|code by sms|sms code|code we text|code sent to their phone|code on their phone|a code sent by",
            "mfa"
        ),
        (
            "mtls|mutual tls|client certificate|client certificates|x.509 certificate|device certificate|device certificates",
            "mtls"
        ),
        ("api key|api keys|api with keys|access key|api token|api tokens|bearer token|bearer tokens", "api_key"),
        (
            "link sent by e-mail|link by e-mail|e-mail link|link sent to their email|magic link|magic links|email link|link by email|a link in an email|login link|link sent by email|emailed link|sign in link",
            "magic_link"
        ),
        ("passkey|passkeys|webauthn|fido2", "passkey"), ("ldap", "ldap"), ("kerberos", "kerberos"),
        ("password|passwords|email and password|username and password", "password"), ("signed request|hmac", "hmac"),
        ("smart card|smartcard|smart cards|hospital card|staff card|id card", "smart_card"),
        ("badge|pin code|a pin", "pin"),
        ("magic code|code by email|emailed code", "magic_link"),
    ])
    /// Words that are methods only in a sentence about signing in, some only beside another word.
    public static let worded = PhraseBook<String>([
        ("apple|google|facebook|microsoft|github|linkedin", "oidc"), ("link", "magic_link"), ("authenticator", "mfa"),
        ("code by text|code by text message|texted code|text message code|code via sms|code per sms", "mfa"),
        ("email and code|email and a code|mail and code|code by mail|code by email|code in an email", "magic_link"),
        ("pin|pin code", "pin"), ("fingerprint|face id|face recognition", "biometric"), ("rfid|nfc", "rfid"),
        ("guest account|guest accounts", "guest"), ("code", "mfa"),
    ])
    /// Verbs by which doings are written down, and the doings.
    public static let traces: Set<String> = [
        "logged", "recorded", "traceable", "traced", "audited", "journaled", "attributable",
    ]
    public static let watched: Set<String> = [
        "access", "view", "look", "change", "edit", "read", "print", "export", "action", "who", "operation", "decision",
        "correction", "login", "modification", "update", "query", "step", "download", "deletion", "approval",
        "override",
    ]
    /// Verbs of having to do with a card, and of seeing what is another's.
    public static let handling: Set<String> = [
        "see", "have", "store", "stored", "touch", "hold", "handle", "reach", "keep", "process", "enter", "save",
        "saved",
        "touches", "reaches", "sees",
    ]
    public static let sees: Set<String> = [
        "see", "sees", "read", "reads", "view", "views", "access", "accesses", "know", "knows", "learn", "look", "find",
        "reach", "get", "gets", "poke", "snoop", "peek", "browse",
    ]
    public static let denials: Set<String> = [
        "not", "never", "no", "nothing", "cannot", "can't", "don't", "doesn't", "won't", "mustn't", "without", "none",
    ]
    /// Single sign-on without a protocol.
    public static let singleSignOn = PhraseBook<Bool>([("single sign on|sso", true)])

    /// Values of `security.requirement[]`.
    public static let requirements = PhraseBook<String>([
        (
            "audit log|audit trail|audit trails|is logged|are logged|must be logged|shall be logged|be logged|gets logged|logged with who|who did what|who saw what|audit record",
            "audit_log"
        ),
        (
            "who changed what|tamper evident log|audit logging|audited|access log|every access is|every change is recorded|log of who",
            "audit_log"
        ),
        (
            "the author and the reason are kept|record who|records who|logs who|recorded with who|fully auditable|auditable|audit entry",
            "audit_log"
        ),
        (
            "in transit and at rest|at rest and in transit|must be encrypted|is encrypted|are encrypted|be encrypted|stays encrypted|encrypted at rest|encryption at rest|encrypt at rest|encrypted on disk|disk encryption|encrypted when stored|stored encrypted",
            "encryption_at_rest"
        ),
        (
            "encrypted in transit|encryption in transit|tls 1.2|tls 1.3|tls everywhere|tls only|over tls",
            "encryption_in_transit"
        ),
        (
            "field encryption|field level encryption|column encryption|encrypted field|encrypted column|field level",
            "field_encryption"
        ),
        ("end to end encryption|end to end encrypted|encrypted end to end|e2e encrypted|e2ee", "e2e_encryption"),
        (
            "download or erase|download or delete|export or delete|export or erase|delete or export|delete or download",
            "data_export"
        ),
        (
            "right to be forgotten|right to erasure|delete my account|delete their account|delete their data|erase their data|erasure",
            "data_deletion"
        ),
        (
            "account deletion|delete their accounts|deletion on request|deleted on request|erased on request|delete on request",
            "data_deletion"
        ),
        (
            "data export|export of their data|export their data|download their data|download my data|export of all their data",
            "data_export"
        ),
        ("hsm|hardware security module", "hsm"),
        ("rate limit|rate limits|rate limiting|rate limited|throttle abusive|throttling", "rate_limiting"),
        (
            "carry a signature|carries a signature|webhooks are signed|signed webhooks|webhook signature|signature on the webhook|verify the signature|signed webhook|signed callbacks",
            "webhook_signature"
        ),
        (
            "anything to do with card|nothing to do with card|anything to do with cards|nothing to do with cards|card numbers must never|hosted page|hosted payment page|hosted checkout|checkout page|hosted fields|card data never",
            "hosted_payment_page"
        ),
        (
            "card details stay|card numbers stay|card data stays|cards stay with|never touch card|no card data|card data must never|card details never|card numbers never|hosted payment|payment page",
            "hosted_payment_page"
        ),
        ("business associate agreement|baa", "business_associate_agreement"),
        ("data processing agreement|dpa", "data_processing_agreement"),
        ("penetration test|pen test|pentest|pen tested|penetration tested", "penetration_test"),
        ("virus scan|scanned for viruses|malware scan|scanned for malware", "malware_scanning"),
        ("four eyes|two person rule|dual control|second person must approve|approved by a second", "four_eyes"),
        ("pseudonymis*|pseudonymiz*|pseudonyms", "pseudonymisation"), ("anonymis*|anonymiz*", "anonymisation"),
        ("ip allow list|ip allowlist|ip whitelist|vpn only|only reachable over vpn", "network_restriction"),
        ("least privilege", "least_privilege"),
        ("role based access|rbac|roles and permissions|role based", "rbac"),
        ("captcha|bot protection", "bot_protection"),
        ("consent must|opt in consent|explicit consent|record of consent|consent is recorded", "consent"),
        ("ddos", "ddos_protection"),
        ("immutable|append only|tamper proof|cannot be altered afterwards|write once", "immutability"),
        ("digitally signed|electronic signature", "digital_signature"),
        ("secrets in a vault|key rotation|rotate keys", "key_management"), ("watermark*", "watermarking"),
        ("drm", "drm"),
    ])
    /// A tenant or one person must not see what belongs to another.
    public static let isolation = PhraseBook<Bool>([
        (
            "only its own|only their own|only see their own|sees only its own|see only their own|must never see|may never see",
            true
        ),
        (
            "never see another|never see each other's|not see each other's|strictly separated|kept apart|isolated from each other",
            true
        ),
        (
            "may see no other|must see no other|sees no other|see no other|may ever see|shall ever see|never see data of|cannot see another|must not see another|separate from each other|must not see data|may not see data",
            true
        ),
        (
            "walled off|sealed off|nothing of another|see nothing of|sees nothing of|shielded from each other|isolated from one another|separated from each other|separated from one another|cannot see each other|cannot see the data of|ever sees another|sees another|sees its own|see its own|see their own|and nothing else|strictly separate|tenant isolation|data of one|never mix|must not leak|sees only its|never leak",
            true
        ),
    ])
}
