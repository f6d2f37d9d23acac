"""M/M/8 and the ten services, as in loop.c and Sources/simulate/main.swift."""


def station(servers, mean, *routes):
    return {"servers": servers, "mean": mean, "routes": list(routes)}


NETWORKS = {
    "mmc": ([station(8, 1.0)], 6.4),
    "net": ([
        station(8, 0.0020, (1, 0.35), (2, 0.30), (3, 0.20), (4, 0.10)),
        station(6, 0.0030, (2, 0.30), (4, 0.25), (9, 0.20)),
        station(8, 0.0040, (8, 0.55), (7, 0.25)), station(6, 0.0060, (7, 0.30), (2, 0.10)),
        station(4, 0.0035, (5, 0.40), (8, 0.30)), station(3, 0.0050, (6, 0.60), (9, 0.30)),
        station(6, 0.0200, (5, 0.05), (9, 0.50)), station(5, 0.0050, (8, 0.40)),
        station(12, 0.0060, (8, 0.05)), station(2, 0.0015)], 2500),
}
