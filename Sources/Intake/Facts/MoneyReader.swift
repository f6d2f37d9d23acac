import DesignModel
import Knowledge

/// Reads sums of money: `£3k/mo`, `9k EUR a month`, `USD 11,000 a month`, `1,800 Canadian dollars`.
struct MoneyReader {
    let tokens: [Token]
    let numbers: NumberReader

    func read(at index: Int) -> FoundQuantity? { nation(at: index) ?? signFirst(at: index) ?? codeAfter(at: index) }

    /// `A$4,500`, `US$90k`: whose dollars they are.
    private func nation(at index: Int) -> FoundQuantity? {
        guard let code = UnitWords.dollarSigns[text(index)], text(index + 1) == "$", !tokens[index + 1].spaced,
            let number = numbers.read(at: index + 2), tokens[index + 2].kind == .number
        else { return nil }
        return withRecurrence(millions(number), code, from: index)
    }

    /// `£3k`, `EUR 2500`, `CHF 4'000`.
    private func signFirst(at index: Int) -> FoundQuantity? {
        guard let currency = currency(at: index), tokens[index].kind == .symbol || tokens[index].text.count == 3,
            let number = numbers.read(at: index + 1), tokens[index + 1].kind == .number
        else { return nil }
        return withRecurrence(millions(number), currency, from: index)
    }

    /// `9k EUR`, `400 euros`, `1,800 Canadian dollars`, `3000€`.
    private func codeAfter(at index: Int) -> FoundQuantity? {
        guard let number = numbers.read(at: index) else { return nil }
        if number.end < tokens.count, tokens[number.end].text == "p", !tokens[number.end].spaced {
            return withRecurrence(.init(value: number.value / 100, end: number.end + 1), "GBP", from: index)
        }
        var (next, nation): (Int, String?) = (number.end, nil)
        if let dollars = UnitWords.dollars[text(next)], next + 1 < tokens.count {
            (next, nation) = (text(next + 1) == "kong" || text(next + 1) == "zealand" ? next + 2 : next + 1, dollars)
        }
        guard next < tokens.count, let currency = currency(at: next), tokens[next].text != "$" || number.end == next
        else { return nil }
        let code = currency == "USD" ? nation ?? currency : currency
        return withRecurrence(NumberReader.Found(value: number.value, end: next + 1), code, from: index)
    }

    /// `£2m` is millions; behind a currency the letter cannot mean minutes.
    private func millions(_ number: NumberReader.Found) -> NumberReader.Found {
        guard text(number.end) == "m", !tokens[number.end].spaced else { return number }
        return NumberReader.Found(value: number.value * 1e6, end: number.end + 1)
    }

    private func withRecurrence(_ number: NumberReader.Found, _ currency: String, from index: Int) -> FoundQuantity {
        let isBrokenEnglish = text(number.end) == "at" && ["month", "year"].contains(text(number.end + 1))
        let recurrence =
            isBrokenEnglish
            ? .init(unit: text(number.end + 1) == "year" ? .perYear : .perMonth, end: number.end + 2)
            : RecurrenceReader(tokens: tokens).read(at: number.end)
        let unit: Unit? =
            switch recurrence?.unit {
            case .some(.perMonth): .moneyPerMonth(currency)
            case .some(.perYear): Unit(named: currency + "_per_year")
            default: nil
            }
        let end = unit == nil ? number.end : recurrence?.end ?? number.end
        return FoundQuantity(
            form: .money, value: number.value, unit: unit ?? .money(currency), tokens: index...(end - 1))
    }

    private func currency(at index: Int) -> String? {
        guard index < tokens.count, let code = UnitWords.currencies[tokens[index].lower] else { return nil }
        let isWritten =
            tokens[index].kind == .symbol || tokens[index].text.count > 3
            || tokens[index].text.first?.isUppercase == true
        return isWritten || tokens[index].text.count == 3 && ["eur", "usd", "gbp", "yen"].contains(tokens[index].text)
            ? code : nil
    }

    private func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }
}
