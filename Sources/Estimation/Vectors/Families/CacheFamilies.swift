extension VectorFamily {
    static let che = VectorFamily(
        "che_lru", "Hit ratio of a full cache under Zipf popularity (Che)", .approximation,
        validity: "independent requests, objects of one size, fewer places than objects; usually within one per cent",
        source: "Che, Tung, Wang 2002; Martina et al. 2014", inputs: "objects, zipf_alpha, cache_objects"
    ) { sheet in
        let objects = sheet.count("objects", from: 2)
        let (alpha, room) = (
            sheet.number("zipf_alpha", "alpha", is: .notNegative), sheet.count("cache_objects", to: objects - 1)
        )
        guard sheet.isSound else { return }
        let popularity = ZipfPopularity(objects: objects, exponent: alpha)
        let recent = CacheHits(popularity, capacity: Double(room))
        sheet.say(["T_characteristic_requests": recent.characteristicTime, "lru_hit_ratio": recent.hitRatio])
        let usual = [1, 10, 100, 1000].map { "hit_rank\($0)" }
        for name in usual + sheet.requested("hit_rank").filter({ !usual.contains($0) }) {
            guard let rank = Int(name.dropFirst(8)), (1...objects).contains(rank) else { continue }
            sheet.say(name, recent.hitRatio(rank: rank))
        }
        let random = CacheHits(popularity, capacity: Double(room), eviction: .random)
        sheet.say([
            "random_or_fifo_T": random.characteristicTime, "random_or_fifo_hit_ratio": random.hitRatio,
            "perfect_lfu_hit_ratio": popularity.bestHitRatio(capacity: room),
        ])
    }

    static let expiring = VectorFamily(
        "ttl_cache", "Cache with a time to live, and the stampede",
        validity: "Poisson requests per object, no limit, filled at once", source: "Fofack et al. 2012",
        inputs: "objects, zipf_alpha, request_rate, ttl"
    ) { sheet in
        let (objects, alpha) = (sheet.count("objects"), sheet.number("zipf_alpha", "alpha", is: .notNegative))
        let (rate, lifetime) = (sheet.number("request_rate"), sheet.number("ttl", is: .notNegative))
        guard sheet.isSound else { return }
        let popularity = ZipfPopularity(objects: objects, exponent: alpha)
        let cache = ExpiringCache(popularity, requests: rate, lifetime: lifetime)
        sheet.say([
            "hit_ratio_fixed_ttl": cache.hitRatio, "origin_rate_fixed_ttl": cache.originRate,
            "hit_ratio_refresh_on_hit": cache.refreshedHitRatio, "mean_objects_cached_fixed_ttl": cache.meanHeld,
            "top_object_rate": cache.topRate,
        ])
        let (beginning, end) = ("top_object_concurrent_misses_if_fetch_takes_", "s")
        let usual = beginning + "0_5" + end
        for name in [usual] + sheet.requested(beginning, end).filter({ $0 != usual }) {
            let figure = name.dropFirst(beginning.count).dropLast(1).map { $0 == "_" ? "." : $0 }
            if let fetch = Double(String(figure)) { sheet.say(name, cache.stampede(fetch: fetch)) }
        }
    }
}
