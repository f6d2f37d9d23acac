extension PatternSignals {
    /// Data that comes in, goes out and accumulates.
    static let motion: [PatternID: PatternSignals] = [
        .webhooksIn: .init(
            strong: [
                "incoming webhook", "push events webhook", "calls us back",
                "call us back",
                "provider calls back", "callback+provider", "receives webhook", "accepted webhooks", "accept webhook",
                "webhook answer", "provider notifies us", "receive callback", "webhook payload",
                "calls our endpoint", "sends us webhook",
            ]),
        .webhooksOut: .init(
            strong: [
                "outgoing webhook", "call shop back", "call customer's endpoint", "webhook to customer",
                "webhooks to shops",
                "webhook subscription", "notify their endpoint", "call their endpoint", "send webhook",
                "deliver webhook",
                "webhooks customers", "webhooks partners", "outgoing webhooks", "callback url", "post to their url",
                "push to partners", "subscribe to events", "webhook delivery", "deliveries+webhook",
            ]),
        .polling: .init(
            strong: [
                "=polled", "=poll every", "=polling", "fetch every", "pull every",
                "fetched hourly", "ask carrier every", "crawl", "scrape", "query their api every", "fetch prices",
                "fact:rule.polled_carriers",
            ]),
        .thirdParty: .init(
            strong: [
                "fact:integration", "=api+call", "third-party api", "third party api", "external api", "partner api",
                "payment provider", "sms provider", "provider down", "api of supplier", "erp",
            ]),
        .deviceIngestion: .init(
            strong: [
                "meter readings", "sensor", "iot", "telemetry", "devices send", "device sends", "devices report",
                "smart meter",
                "thermostat", "tracker sends", "events from meters", "readings device", "firmware",
                "mqtt",
                "charging station", "charge point", "wearable", "probe", "gateway sends", "machines send",
                "collar sends",
            ]),
        .fileIngestion: .init(
            strong: [
                "file holds", "delivered files", "delivered+files", "csv import", "csv upload",
                "nightly file",
                "sftp", "ftp", "batch file", "import file", "daily file", "csv file", "upload csv", "excel upload",
                "excel file", "spreadsheet upload", "files arrive", "edi message", "fixed-width", "xml file",
                "bank statement file",
                "import spreadsheet", "bulk import", "import from excel", "import csv",
            ]),
        .timeSeries: .init(
            strong: [
                "half-hourly", "readings day", "time series", "time-series", "measurement", "readings late",
                "late reading",
                "late data", "per minute data", "sensor data", "metrics store", "hourly values", "interval data",
                "temperature every", "readings every", "late readings", "price ticks", "market data", "sensor reading",
                "meter reading",
                "energy use", "samples per second", "telemetry",
            ]),
        .clickstream: .init(
            strong: [
                "clickstream", "click events", "page view event", "tracking pixel", "ad impression", "impressions",
                "event tracking",
                "user behaviour events", "user behavior events", "analytics events", "product analytics", "ad click",
            ]),
        .analytics: .init(
            strong: [
                "dashboard", "analytics", "monthly report", "weekly report", "aggregate report",
                "business intelligence",
                "kpi", "statistics page", "usage report", "sales report", "statistics",
                "funnel report",
                "management report",
            ], weak: ["chart", "trend", "statistic"]),
        .bulkExport: .init(
            strong: [
                "fact:security.requirement=data_export", "export csv", "csv export", "export data", "export to excel",
                "hand over+settlement", "handed settlement", "handed over+by", "daily export", "data export",

                "export for accountant", "nightly export", "download csv", "bulk export", "sends file to",
                "passes billing", "pass billing",
            ]),
        .dataDumps: .init(
            strong: [
                "data dump", "public dump", "database dump+public", "database dump+download", "nightly dump+download",
                "weekly dump", "monthly dump", "dumps for download", "open data download", "whole data set+download",
                "whole dataset+download", "full data set+publish", "publish data set", "publish dataset",
                "published dataset", "downloadable dataset", "open data file", "dataset+researchers",
            ]),
        .changeCapture: .init(
            strong: [
                "change data capture", "cdc", "replicate changes", "debezium", "sync database",
                "keep in sync with legacy",
                "mirror changes", "synchronise with old system",
            ]),
    ]
}
