/// Verbs that hold a sentence together without naming an operation, so that clauses are cut in the right places.
public enum PlainVerbs {
    /// Whether a base form is such a verb.
    public static func contains(_ base: String) -> Bool { all.contains(base) }

    /// All of them.
    static var words: Set<String> { all }

    private static let all: Set<String> = Set(
        listed.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    private static let listed = """
        be have do go come make let help need want expect allow keep say think know mean seem become stay remain happen
        appear arrive occur exist contain include consist involve cover hit fit lose fail die crash break fall rise grow
        drop reach meet cost last wait try hope hope believe guess assume agree prefer love hate care mind matter
        require use reuse depend rely run serve work live stand sit lie lead bring carry turn call work own belong
        concern apply hold touch press click type tap swipe own sign log switch contract supply work hire employ
        operate handle deal talk speak mention describe explain ask forget remember notice feel hear look sound
        follow base aim plan target double triple halve exceed increase decrease reduce avoid prevent stop protect secure
        encrypt hash limit cap bound tolerate accept survive recover fail retry time throw catch insist promise
        guarantee ensure prove mean differ vary change equal count represent name title head
        deploy develop code ship launch release open close replace retire extend rewrite migrate host integrate
        choose select decide pick drive sell spend save waste earn charge cost exceed fill contain
        see show tell give get put set take find leave keep pay
        complain suffer struggle worry panic enjoy visit grow bake cook eat sleep drink wear travel live
        comply conform adhere respect follow obey govern regulate inspect supervise support
        understand learn teach study improve simplify automate speed slow scale spread peak spike jump rush
        finish start begin end continue resume pause proceed repeat overlap collide conflict compete race
        belong relate link refer connect attach join separate divide split
        bear matter result turn expire elapse pass age outlive outgrow
        stretch shrink wander drift arise trust doubt accept wish intend propose suggest recommend
        cross walk pull drag lift stick hang knock ring shout sing dance smile
        preserve maintain enforce exclude forbid ban permit oblige force cause create
        """
}
