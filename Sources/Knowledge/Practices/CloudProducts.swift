/// What each provider calls the parts that we ask it for. As of 2026-11.
public enum CloudProducts {
    public static func frontDoor(_ provider: String, machines: Bool) -> String {
        if machines { return "caddy" }
        return switch provider {
        case "aws": "application_load_balancer"
        case "gcp": "cloud_load_balancing"
        case "azure": "application_gateway"
        case "own_hardware": "haproxy"
        default: "load_balancer"
        }
    }

    public static func objectStore(_ provider: String) -> String {
        switch provider {
        case "aws": "s3"
        case "gcp": "cloud_storage"
        case "azure": "blob_storage"
        case "own_hardware": "minio"
        default: "object_storage"
        }
    }

    public static func delivery(_ provider: String) -> String {
        switch provider {
        case "aws": "cloudfront"
        case "gcp": "cloud_cdn"
        case "azure": "azure_front_door"
        default: "cdn"
        }
    }

    public static func secrets(_ provider: String) -> String {
        switch provider {
        case "aws": "AWS Secrets Manager"
        case "gcp": "Secret Manager"
        case "azure": "Key Vault"
        default: "an encrypted file that only the server's user can read"
        }
    }
}
