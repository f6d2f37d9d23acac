extension TechnologyCatalogue {
    /// Who somebody is, what they may do, and where secrets lie.
    static let identity: [Technology] = [
        Technology(
            "keycloak", "Keycloak", .process, .standard,
            .init(
                .identity,
                guarantees: "OpenID Connect and SAML, federation with directories, sessions in its database",
                burden: "its database, a major version every few months, themes",
                tests: "the same server in a container in development mode",
                speaks: "OpenID Connect, OAuth 2, SAML",
                cost: "two machines and a database",
                exit: "users with password hashes exported; clients follow the issuer's address",
                Licence(.permissive, "Apache 2.0", apache))),
        Technology(
            "zitadel", "Zitadel", .process, .standard,
            .init(
                .identity,
                guarantees: "OpenID Connect and SAML with organisations as tenants, every change as an event",
                burden: "its PostgreSQL, upgrades",
                tests: "the same server in a container",
                speaks: "OpenID Connect, OAuth 2, SAML",
                cost: "a machine and a database, or its service by user",
                exit: "users exported; clients follow the issuer's address",
                Licence(
                    .copyleft, "AGPL 3.0", change: "Apache 2.0 up to version 2; AGPL from version 3 of 2025",
                    "zitadel.com/license-faq"))),
        Technology(
            "ory", "Ory Kratos and Hydra", .process, .standard,
            .init(
                .identity,
                guarantees: "identities and OAuth 2 as separate services without screens of their own",
                burden: "screens to build, two services and their databases",
                tests: "the same servers in containers",
                speaks: "OpenID Connect, OAuth 2, its own flows",
                cost: "machines, or its service by user",
                exit: "identities as JSON; flows are written again",
                Licence(.permissive, "Apache 2.0", apache), aliases: ["ory kratos", "ory hydra", "hydra", "kratos"])),
        Technology(
            "auth0", "Auth0", .imitation, .shared,
            .init(
                .identity,
                guarantees: "OpenID Connect with social and company sign-in as a service",
                burden: "none to run; rules, limits, a price that rises with users",
                tests: "a tenant of its own for tests, or a signed token made by the test",
                speaks: "OpenID Connect, OAuth 2, SAML",
                cost: "active users by month, company connections",
                exit: "password hashes on request to its support; rules are written again",
                Licence.service("Okta"))),
        Technology(
            "cognito", "Amazon Cognito", .imitation, .proprietary, providers: ["aws"],
            .init(
                .identity,
                guarantees: "user pools with OpenID Connect; attributes cannot be changed in kind later",
                burden: "none to run",
                tests: "an imitation, or a signed token made by the test",
                speaks: "OpenID Connect, OAuth 2, its own interface",
                cost: "active users by month",
                exit: "password hashes do not leave: every user sets a new one, or is moved at the next sign-in",
                Licence.service("Amazon Web Services"))),
        Technology(
            "entra_id", "Microsoft Entra ID", .imitation, .standard,
            .init(
                .identity,
                guarantees: "the employees of a company, with conditional access and groups",
                burden: "registrations, consent of administrators, secrets that expire",
                tests: "a signed token made by the test",
                speaks: "OpenID Connect, OAuth 2, SAML",
                cost: "users by month, mostly paid already with the office suite",
                exit: "any other OpenID Connect issuer; group names move into our own tables",
                Licence.service("Microsoft"), aliases: ["azure ad", "azure active directory", "entra"])),
        Technology(
            "openfga", "OpenFGA", .process, .shared,
            .init(
                .authorisation,
                guarantees:
                    "who may do what by relations, as in Zanzibar; tuples that lag behind the records they speak of",
                burden: "a service on every request's path, tuples kept in step",
                tests: "in memory in a container",
                speaks: "gRPC and HTTP of its own",
                cost: "a machine and a database",
                exit: "relations are rows: policies in code or in SQL",
                Licence(.permissive, "Apache 2.0", apache))),
        Technology(
            "opa", "Open Policy Agent", .process, .shared,
            .init(
                .authorisation,
                guarantees: "decisions from data and rules, with nothing kept",
                burden: "bundles of rules and data to distribute",
                tests: "its own test command",
                speaks: "Rego over HTTP, or as a library",
                cost: "a small process beside each service",
                exit: "rules are written again in code",
                Licence(.permissive, "Apache 2.0", apache), aliases: ["opa"])),
        Technology(
            "vault", "HashiCorp Vault", .process, .shared,
            .init(
                .secrets,
                guarantees: "secrets with leases, encryption as a service, an audit log",
                burden: "unsealing, three servers, a disaster in itself when it is lost",
                tests: "its development mode in memory",
                speaks: "HTTP of its own, which OpenBao speaks",
                cost: "three machines, or its service by hour",
                exit: "OpenBao continues the open code; a cloud's secret manager for plain secrets",
                Licence(
                    .sourceAvailable, "Business Source License 1.1", change: "MPL 2.0 until 2023-08-10",
                    "hashicorp.com, adoption of the Business Source License"), aliases: ["vault"])),
        Technology(
            "openbao", "OpenBao", .process, .shared,
            .init(
                .secrets,
                guarantees: "as Vault's up to the fork",
                burden: "as Vault's",
                tests: "its development mode in memory",
                speaks: "HTTP, as Vault's",
                cost: "three machines",
                exit: "Vault, or a cloud's secret manager for plain secrets",
                Licence(.copyleft, "MPL 2.0", change: "forked from Vault under the Linux Foundation", "openbao.org"))),
    ]
}
