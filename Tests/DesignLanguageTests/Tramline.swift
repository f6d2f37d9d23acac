/// A tram company's ticket shop: sound, small, and full of places in which to make a mistake.
enum Tramline {
    static let text = """
        # A tram company's ticket shop: sound, small, and full of places in which to make a mistake.
        system:
          name: Tramline
          purpose: Riders buy tickets on the platform and show them on the tram.
          style: monolith_with_workers

        ledger:
          load.peak_rps: {value: 120 per_second, stated: 'brief.md:4 "120 requests a second"'}
          quality.rpo: {value: 5 min, assumed: the provider ships its log that often}
          quality.rto: {value: 4 h, assumed: trams run without the shop}

        actors:
          rider: {authentication: [passkey]}

        components:
          api:
            kind: service
            title: Ticket shop
            responsibility: Sells tickets; two copies bear {load.peak_rps}.
            owner: fares team
            sites: [linz]
            demands: {buy-ticket: {cpu: 8 ms, queries: 4 ratio}}
            concurrency: {workers: 8, queue_bound: 100, database_pool: 8}
            lifecycle: {startup: 12 s, drain: 20 s}
            scaling: {minimum: 2, maximum: 4, cpu: 1, memory: 1 GB}
            health: {}
          worker:
            kind: worker_pool
            responsibility: Sends tickets to riders.
            health: {stuck_after: 5 min}
            intake: {channel: tickets, dedupe_key: ticket_id}

        stores:
          main:
            backup: {method: log shipping, every: 1 days, keep: 14 days, rpo: $quality.rpo, rto: $quality.rto}
            tables:
              fare:
                owner: api
                columns: {id: bigint, zone: text, price: 'numeric(8,2)'}
                primary_key: [id]
                indexes:
                  fare_zone: {columns: [zone], unique: true, serves: [buy-ticket]}
              ticket:
                owner: api
                columns:
                  id: {type: bigint, identity: true}
                  fare_id: bigint
                primary_key: [id]
                foreign_keys: [{columns: [fare_id], table: fare, references: [id]}]
          fares-cache:
            kind: cache
            technology: in_process
            holds: Fares of today.
            time_to_live: 5 min
            evicts_when_full: true
            invalidation: A new fare table replaces it whole.
            disposable: true

        channels:
          tickets:
            technology: postgresql
            store: main
            events: [ticket-sold]
            bound: 10000
            max_attempts: 6
            dead_letter: ticket_failed

        events:
          ticket-sold:
            producer: api
            consumers: [worker]
            fields: {ticket_id: integer, zone: {type: string, meaning: where it is valid}}

        interfaces:
          shop:
            component: api
            authentication: [passkey]
            versioning: The major version stands in the path.
            operations:
              buy-ticket:
                kind: write
                actors: [rider]
                method: POST
                path: /tickets
                mean_rate: 6 per_second
                peak_rate: 60 per_second
                latency: p95 300 ms
                consistency: strong
                idempotency: key
                reads: [fare]
                writes: [ticket]
                emits: [ticket-sold]
                response_status: 201
                errors:
                  not-signed-in: {status: 401, title: Nobody is signed in, remedy: Sign in}

        edges:
          rider-api: {from: rider, to: api}
          api-main:
            from: api
            to: main
            policy:
              timeout: 2 s
              retry: {attempts: 2, backoff: 100 ms, budget: 10 percent}
              fallback: Tickets are sold on the tram.
          api-tickets: {from: api, to: tickets, mode: asynchronous}

        sites:
          linz: {provider: own_hardware, country: AT, zones: 2}

        objectives:
          tickets-sent: {subject: worker, indicator: latency, target: 99 percent, threshold: 1 min}

        security:
          authentication:
            passkey: {title: Passkeys, detail: Bound to the rider's phone.}
          secrets:
            database-password: {used_by: [api, worker], rotation: 90 days}

        costs:
          Fare table: {monthly: 3 EUR_per_month, basis: one small database}

        narratives:
          section:1:
            by: Lia
            text: >-
              Tramline sells tickets where people stand. Both copies of the shop together bear {load.peak_rps}, and
              a loss of the database undoes no more than what was sold within {quality.rpo}.

        """
}
