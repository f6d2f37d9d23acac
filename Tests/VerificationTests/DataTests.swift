import DesignModel
import Diagnostics
import Testing

@Suite struct DataTests {
    @Test func personalDataThatStaysForGood() {
        expect(.personalDataWithoutRetention, at: "stores.main.tables.customer.retention") { design in
            design.table("customer") { $0.retention = nil }
        }
    }

    @Test func addressWithoutAClass() {
        expect(.personalColumnWithoutClass, at: "stores.main.tables.customer.columns.email") { design in
            design.table("customer") { $0.columns[1].dataClass = nil }
        }
    }

    @Test func bucketWithoutBackup() {
        expect(.storeWithoutBackup, at: "stores.media.backup") { $0.store("media") { $0.backup = nil } }
    }

    @Test func backupThatLosesADay() {
        expect(.backupLosesTooMuch, at: "stores.media.backup.rpo") { design in
            design.store("media") { $0.backup?.rpo = some(24, .hours) }
        }
    }

    @Test func restoreThatTakesTheDay() {
        expect(.restoreTooSlow, at: "stores.main.backup.restore_estimate") { design in
            design.store("main") { store in
                store.backup?.restoreEstimate = some(6, .hours)
                store.replication?.failover = some(3, .hours)
            }
        }
    }

    @Test func slowRestoreBehindAQuickStandbyIsFine() {
        var design = Design.sample
        design.store("main") { $0.backup?.restoreEstimate = some(6, .hours) }
        #expect(findings(design).isEmpty)
    }

    @Test func secretForGood() {
        expect(.secretWithoutRotation, at: "security.secrets.payment-key.rotation") { design in
            design.security.secrets[1].rotation = nil
        }
    }

    @Test func storeInClear() {
        expect(.storeNotEncrypted, at: "stores.main.encrypted_at_rest") { design in
            design.store("main") { $0.encryptedAtRest = false }
        }
    }
}
