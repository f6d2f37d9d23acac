/// Outside systems by name, and the kinds of them.
public enum IntegrationWords {
    public static let providers = PhraseBook<String>([
        ("stripe|stripe connect|stripe's", "stripe"), ("adyen", "adyen"), ("paypal", "paypal"), ("mollie", "mollie"),
        ("klarna", "klarna"), ("braintree", "braintree"), ("datatrans", "datatrans"), ("nexi", "nexi"),
        ("satispay", "satispay"),
        ("twint", "twint"), ("worldpay", "worldpay"), ("checkout.com", "checkout.com"), ("razorpay", "razorpay"),
        ("payu", "payu"), ("paystack", "paystack"), ("flutterwave", "flutterwave"), ("bancontact", "bancontact"),
        ("wero", "wero"), ("blik", "blik"), ("przelewy24", "przelewy24"), ("mobilepay", "mobilepay"),
        ("bizum", "bizum"),
        ("agresso|unit4", "agresso"), ("visma", "visma"), ("odoo", "odoo"),
        ("navision|business central", "business central"),
        ("bexio", "bexio"), ("lexoffice", "lexoffice"), ("fortnox", "fortnox"), ("personio", "personio"),
        ("bamboohr", "bamboohr"), ("successfactors", "successfactors"), ("messagebird", "messagebird"),
        ("vonage", "vonage"),
        ("sinch", "sinch"), ("infobip", "infobip"), ("brevo", "brevo"), ("mailjet", "mailjet"),
        ("signicat", "signicat"),
        ("jumio", "jumio"), ("idnow", "idnow"), ("pipedrive", "pipedrive"), ("intercom", "intercom"),
        ("freshdesk", "freshdesk"), ("postnl", "postnl"), ("royal mail", "royal mail"),
        ("deutsche post", "deutsche post"),
        ("skidata", "skidata"), ("mux", "mux"), ("algolia insights", "algolia"), ("strava", "strava"),
        ("garmin", "garmin"),
        ("square", "square"), ("swish", "swish"), ("vipps", "vipps"), ("m pesa|mpesa", "mpesa"), ("twilio", "twilio"),
        ("sendgrid", "sendgrid"), ("postmark", "postmark"),
        ("mailgun", "mailgun"), ("mailchimp", "mailchimp"), ("ses", "ses"), ("salesforce", "salesforce"),
        ("hubspot", "hubspot"), ("sap", "sap"), ("sap s/4hana|s/4hana", "sap"),
        ("netsuite", "netsuite"), ("xero", "xero"), ("quickbooks", "quickbooks"), ("datev", "datev"),
        ("exact online", "exact online"), ("workday", "workday"), ("dynamics|dynamics 365", "dynamics"),
        ("shopify", "shopify"), ("zendesk", "zendesk"), ("slack", "slack"), ("jira", "jira"),
        ("google maps", "google maps"), ("mapbox", "mapbox"), ("openstreetmap", "openstreetmap"),
        ("docusign", "docusign"), ("fhir", "fhir"), ("hl7", "hl7"), ("plaid", "plaid"), ("moodle", "moodle"),
        ("canvas lms", "canvas"), ("firebase cloud messaging|fcm", "fcm"), ("apns", "apns"),
        ("onfido", "onfido"), ("veriff", "veriff"), ("gocardless", "gocardless"), ("sepa", "sepa"),
        ("swift network", "swift"), ("dhl", "dhl"), ("ups", "ups"), ("fedex", "fedex"), ("vimeo", "vimeo"),
        ("zoom", "zoom"), ("whatsapp", "whatsapp"), ("telegram", "telegram"), ("google calendar", "google calendar"),
        ("outlook", "outlook"), ("sentry", "sentry"), ("pagerduty", "pagerduty"),
        ("wise", "wise"), ("epic", "epic"), ("cerner", "cerner"), ("opcua|opc ua", "opc_ua"), ("openai", "openai"),
        ("anthropic", "anthropic"), ("sharepoint", "sharepoint"), ("power bi", "power bi"),
    ])
    /// Names that are everyday words unless capitalised.
    public static let capitalsOnly: Set<String> = [
        "square", "odoo", "mux", "sinch", "brevo", "intercom", "garmin", "vonage", "wise", "epic", "zoom", "slack",
        "outlook", "dynamics", "ups", "ses", "plaid", "sap", "swish",
        "canvas", "workday",
    ]
    /// Words for systems of others that stand before a name in brackets.
    public static let systems: Set<String> = [
        "system", "provider", "register", "registry", "software", "erp", "crm", "ledger", "database", "service", "host",
        "gateway", "card", "wallet", "bank", "processor", "carrier", "platform", "package", "insurer", "supplier",
        "scheme", "accounting", "archive", "billing", "payroll", "bookkeeping", "administration",
    ]
    /// Words about paying, and the words that lead to who does it.
    public static let money: Set<String> = [
        "pay", "pays", "paid", "payment", "payments", "payout", "payouts", "money", "card", "cards", "billing",
        "invoices",
        "subscriptions", "plans", "checkout", "wallet", "top", "deposit", "donations", "refunds",
    ]
    public static let means: Set<String> = ["through", "via", "by", "with", "using", "or", "over"]
    /// Kinds of outside systems, named without a product.
    public static let kinds = PhraseBook<String>([
        ("electronic health record|ehr|emr|patient record system|hospital information system", "ehr"),
        ("erp|erp system", "erp"), ("crm|crm system", "crm"),
        (
            "payment provider|payment service provider|psp|payment processor|payment gateway|card processor|acquirer",
            "payment provider"
        ),
        ("sms gateway|sms provider|sms service|text message provider", "sms gateway"),
        ("mail provider|email provider|email service|mail service|newsletter tool", "email provider"),
        ("video host|video hosting", "video host"), ("weather service|weather api|weather feed", "weather service"),
        ("map provider|map service|maps api", "map provider"),
        (
            "general ledger|ledger system|accounting system|bookkeeping system|accounting package|accounting software|accounting",
            "accounting"
        ),
        ("billing system|billing", "billing"), ("settlement", "settlement"), ("identity provider", "identity provider"),
        ("warehouse management system|wms|warehouse system", "wms"),
        ("point of sale|pos system|till system|cash register|tills", "pos"), ("credit bureau", "credit bureau"),
        ("data warehouse", "data warehouse"), ("scada", "scada"),
        ("customs system|customs", "customs"), ("tax authority", "tax authority"), ("land registry", "land registry"),
        ("property register|cadastre|land survey", "property register"),
        ("company register|business register|commercial register", "company register"),
        ("vehicle register", "vehicle register"),
        ("push service|push provider", "push provider"),
        ("booking engine", "booking engine"), ("property management system|pms", "pms"),
        ("learning management system|lms", "lms"), ("lab system|lims", "lims"),
        ("fleet system|telematics provider", "telematics"),
        ("national register|population register", "national register"),
        ("exchange rate feed|exchange rate service", "exchange rates"),
        ("mainframe", "mainframe"), ("carrier api|carriers' apis", "carrier"),
        ("active directory", "active directory"), ("hr system|payroll system|payroll", "payroll"),
        ("fraud service|fraud provider", "fraud service"),
    ])
    /// Words that make a kind of system an outside one that ours talks to.
    public static let connectors = PhraseBook<Bool>([
        (
            "send*|sync*|integrat*|connect*|pass*|hand*|push*|pull*|fetch*|call*|through|via|from|export*|import*|feed*|into|interface|interfaces|talk*|goes to|go to",
            true
        ),
        (
            "consult*|quer*|over its interface|by way of|post* to|forward*|notif*|read* from|write* to|stay with|with our|to our|of our|stays|remains|report* to|look* up|lookup|api|get*|to the|to a|by our",
            true
        ),
    ])
}
