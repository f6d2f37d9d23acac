import DesignModel

/// What the usual exporter of each product calls its figures.
enum StoreMetric {
    static func connections(_ store: Store) -> String? {
        let label = "{store=\"\(store.id)\"}"
        switch store.engine {
        case "postgresql", "timescaledb": return "pg_stat_activity_count" + label
        case "mysql", "mariadb": return "mysql_global_status_threads_connected" + label
        case "sqlserver": return "mssql_connections" + label
        case "mongodb": return "mongodb_connections" + label
        case "redis": return "redis_connected_clients" + label
        default: return nil
        }
    }

    static func lag(_ store: Store) -> String? {
        let label = "{store=\"\(store.id)\"}"
        switch store.engine {
        case "postgresql", "timescaledb": return "pg_replication_lag_seconds" + label
        case "mysql", "mariadb": return "mysql_slave_status_seconds_behind_master" + label
        default: return nil
        }
    }
}
