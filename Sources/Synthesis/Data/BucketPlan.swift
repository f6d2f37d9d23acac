import DesignModel
import Knowledge

/// The groups of objects that patterns bring, and one for binary entities that no pattern knows.
struct BucketPlan {
    let domain: DomainMap
    let words: RoleWords

    func buckets() -> [Bucket] {
        var buckets: [Bucket] = []
        for pattern in domain.patterns {
            for shape in pattern.buckets where domain.has(shape.role) && !buckets.contains(where: { $0.id == shape.id })
            {
                buckets.append(bucket(shape))
            }
        }
        if buckets.isEmpty, let binary = domain.requirements.entities.first(where: \.binary) {
            var bucket = Bucket(id: Naming.kebab(Naming.plural(Naming.snake(binary.name))))
            bucket.holds = "One object for one \(Naming.spoken(Naming.snake(binary.name)))."
            bucket.objectSize = binary.size
            bucket.versioned = true
            buckets.append(bucket)
        }
        return buckets
    }

    private func bucket(_ shape: BucketShape) -> Bucket {
        var bucket = Bucket(id: shape.id)
        bucket.holds = words.sentence(shape.holds)
        bucket.versioned = shape.versioned
        bucket.publicRead = shape.publicRead
        let name = domain.nameOfRole[shape.role] ?? ""
        let sized = [domain.needs[name]] + domain.requirements.entities.filter(\.binary).map(Optional.some)
        bucket.objectSize = sized.lazy.compactMap { $0?.size }.first
        var retention = Retention()
        retention.keep = domain.needs[name]?.retention
        retention.rule = Prose(words.sentence(shape.rule))
        retention.method = "lifecycle_rule"
        bucket.retention = retention
        return bucket
    }
}
