import DesignModel

/// `deploy/machine/release.sh`: a release goes to one machine after the other, and comes back by itself when it is not well.
enum ReleaseScript {
    static func artefact(_ plan: DeploymentPlan) -> Artefact {
        Artefact(path: "deploy/machine/release.sh", text: text(plan), mediaType: "application/x-sh")
    }

    private static func text(_ plan: DeploymentPlan) -> String {
        let units = UnitEmitter(plan: plan)
        let running = plan.services.filter { $0.runsOurCode && !$0.isJob }
        let names = running.map { units.name($0) }.joined(separator: " ")
        let first = running.first { $0.component.kind.answersCallers } ?? running.first
        let patience = first?.component.lifecycle?.startup?.wholeSeconds ?? 30
        return #"""
            #!/usr/bin/env bash
            # Puts a release of \#(plan.design.system.name) on the machines named, one after the other:
            #   release.sh VERSION HOST...
            # VERSION.tar.gz lies beside the caller. The first machine is the canary: nothing goes on before it is well.
            set -euo pipefail
            version=$1
            shift
            base=/opt/\#(plan.system)

            switch_to() { # HOST RELEASE
                ssh "$1" "ln -sfn releases/$2 $base/next && mv -T $base/next $base/current && systemctl restart \#(names)"
            }

            is_well() { # HOST
                for _ in $(seq \#(max(patience, 1))); do
                    ssh "$1" "curl -fsS -o /dev/null http://127.0.0.1:8080\#(first?.readiness ?? "/health/ready")" && return 0
                    sleep 1
                done
                return 1
            }

            for host in "$@"; do
                before=$(ssh "$host" "basename \"\$(readlink $base/current || echo none)\"")
                scp -q "$version.tar.gz" "$host:/tmp/"
                ssh "$host" "mkdir -p $base/releases/$version && tar -xzf /tmp/$version.tar.gz -C $base/releases/$version"
                switch_to "$host" "$version"
                if ! is_well "$host"; then
                    echo "$host is not well on $version: back to $before" >&2
                    [ "$before" = none ] || switch_to "$host" "$before"
                    exit 1
                fi
                echo "$host runs $version"
            done

            """#
    }
}
