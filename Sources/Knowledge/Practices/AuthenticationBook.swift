/// How people and systems prove who they are: what to say about each method.
public enum AuthenticationBook {
    public static func title(_ id: String) -> String { entries.first { $0.id == id }?.title ?? id }

    public static func detail(_ id: String) -> String {
        entries.first { $0.id == id }?.detail ?? "Checked at the front of <system> before anything else is read."
    }

    private static let entries: [(id: String, title: String, detail: String)] = [
        (
            "magic_link", "Link by e-mail",
            "A link that works once and for a short time signs <actors> in; asking for one says the same words whether or not the address is known."
        ),
        (
            "one_time_code", "One-time code",
            "<actors> name their address and type a code that is sent to them; few tries, a short life, and a limit on codes per number."
        ),
        (
            "password", "Password",
            "Stored as a slow salted hash; breached passwords are refused and tries are limited by account and by address."
        ),
        ("passkey", "Passkey", "A key in the device of <actors>; nothing that could be typed into a wrong page."),
        (
            "oidc", "OpenID Connect",
            "Authorization code with PKCE at the provider that the organisation or person already uses; the subject and issuer are the key, never the address."
        ),
        (
            "saml", "SAML single sign-on",
            "Signed assertions from the organisation's own identity provider, one metadata document for each; leaving the organisation ends access here."
        ),
        ("mfa", "Second factor", "A second proof besides the first for whoever can see other people's data."),
        (
            "api_key", "API key",
            "One key for each calling system, shown once, kept as a hash, with its own rights and limit; two may be valid while one is replaced."
        ),
        (
            "webhook_signature", "Signed webhooks",
            "The signature over the raw body and its time are checked before anything is read; an old time is refused."
        ),
        (
            "mtls", "Client certificate",
            "Each calling machine has a certificate of its own; the front door checks it and passes the name on."
        ),
        ("session", "Session cookie", "Opaque, stored on the server, HTTP-only, ends when <actors> sign out."),
    ]
}
