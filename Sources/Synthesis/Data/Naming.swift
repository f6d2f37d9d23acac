import Knowledge

/// The spellings of a name: as a column, a table, a path, an identifier, a word in a sentence.
enum Naming {
    /// `WaitingListEntry` as `waiting_list_entry`.
    static func snake(_ name: String) -> String {
        var result: [UInt8] = []
        var previousIsLower = false
        for byte in name.utf8 {
            switch byte {
            case 65...90:
                if previousIsLower { result.append(95) }
                result.append(byte + 32)
                previousIsLower = false
            case 97...122, 48...57:
                result.append(byte)
                previousIsLower = true
            default:
                if let last = result.last, last != 95 { result.append(95) }
                previousIsLower = false
            }
        }
        while result.last == 95 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    static func kebab(_ snake: String) -> String { replacing(snake, 95, by: 45) }
    static func spoken(_ snake: String) -> String { replacing(snake, 95, by: 32) }

    /// `waiting_list_entry` as `WaitingListEntry`.
    static func pascal(_ snake: String) -> String {
        var result: [UInt8] = []
        var starts = true
        for byte in snake.utf8 {
            if byte == 95 || byte == 45 || byte == 32 {
                starts = true
            } else {
                result.append(starts && byte >= 97 && byte <= 122 ? byte - 32 : byte)
                starts = false
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `waiting_list_entry` as `waiting_list_entries`; only the last word changes.
    static func plural(_ snake: String) -> String { PluralForms.plural(snake, groupsStay: false) }

    private static func replacing(_ text: String, _ from: UInt8, by to: UInt8) -> String {
        String(decoding: text.utf8.map { $0 == from ? to : $0 }, as: UTF8.self)
    }
}
