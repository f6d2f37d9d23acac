extension PatternSignals {
    /// Selling, paying, owing and delivering.
    static let trade: [PatternID: PatternSignals] = [
        .catalogue: .init(
            strong: [
                "catalogue", "catalog", "puts listing", "put listing", "=listing", "=listings", "product page",
                "product list", "browse product",
                "browse items", "product+price", "items+price", "menu items", "assortment", "range products",
                "classified",
            ], weak: ["product", "price", "category", "variant", "sku", "browse", "menu", "article"]),
        .cart: .init(strong: ["shopping cart", "cart", "basket", "shopping bag"], implies: [.orders]),
        .checkout: .init(
            strong: [
                "checkout", "check out pay", "pay card", "pays card", "buy+card", "buy course", "buy+listing",
                "buys seat",
                "buy ticket", "purchase+card", "card payment", "press buy", "place order+pay", "order+pay",
                "pay online",
                "buy online", "purchases day", "online payment", "pay app", "sell tickets", "buys+pays",
            ], weak: ["buy", "purchase", "pay", "sold"], implies: [.payments, .orders]),
        .payments: .init(
            strong: [
                "fact:integration=stripe", "fact:integration=adyen", "fact:integration=paypal",
                "fact:integration=mollie",
                "fact:integration=braintree", "fact:integration=klarna", "fact:integration=razorpay",
                "fact:integration=m-pesa", "fact:integration=mpesa", "fact:integration=square",
                "fact:integration=payment provider", "fact:integration=payment_provider", "payment provider",
                "payment gateway", "stripe", "adyen", "mollie", "paypal", "hosted page", "hosted payment",
                "card payment",
                "pay card", "card numbers", "fact:compliance=pci-dss", "fact:compliance=psd2", "direct debit",
                "mobile money",
                "take payment", "collect payment", "accept payment", "deposit+card", "charge card", "sepa",
                "ideal payment",
                "fact:security.requirement=hosted_payment_page", "donate+card", "donation",
            ], weak: ["payment", "pay", "charge", "card"], implies: [.webhooksIn, .thirdParty]),
        .payouts: .init(
            strong: [
                "pay-out", "payout", "paid out", "pays out", "pay out seller", "transfer seller", "stripe connect",
                "commission+seller", "driver earnings", "creator earnings", "minus fee", "settle merchant",
                "pay drivers",
                "pay sellers", "pay creators", "pay hosts",
            ], implies: [.payments]),
        .refunds: .init(
            strong: [
                "refund", "chargeback", "money back", "disputes", "give money back", "reimburse customer",
                "deposit back",
            ], implies: [.payments]),
        .ledger: .init(
            strong: [
                "double-entry", "double entry", "ledger", "wallet", "account balance", "balance never negative",
                "credits balance",
                "transfer money", "money transfer", "journal entries", "top up", "stored value", "prepaid balance",
                "escrow", "money held", "held until", "points balance", "loyalty point",
            ]),
        .subscriptions: .init(
            strong: [
                "monthly subscription", "subscription plan", "annual plan", "recurring payment", "monthly plan",
                "renews", "membership fee", "free trial", "trial period", "saas plan", "per seat per month",
                "subscribe plan",
                "subscription fee", "pay monthly", "pays monthly", "recurring billing", "pause subscription",
                "cancel subscription", "box subscription", "subscription box",
            ], implies: [.payments]),
        .invoicing: .init(
            strong: [
                "send invoice", "sends invoice", "issue invoice", "invoice", "monthly bill", "bill customer",
                "bills customer",
                "dunning", "credit note", "e-invoice", "billing run", "bill tenants", "invoicing",
                "usage-based billing",
            ]),
        .inventory: .init(
            strong: [
                "inventory", "stock level", "in stock", "out stock", "stock count", "warehouse", "oversell",
                "sell more than",
                "last item", "stock take", "stocktaking", "reorder point", "goods receipt", "spare parts", "units left",
                "reserve stock", "stock movement", "units available",
            ], weak: ["stock", "sku", "supplier", "shelf", "bin", "pallet", "batch number"]),
        .orders: .init(
            strong: [
                "place order", "places order", "order history", "order status", "customer order", "orders day",
                "order line",
                "order food", "order number", "open orders", "incoming orders", "purchase order", "new order",
                "take orders",
                "order online", "receive orders", "reorder", "order items", "orders placed",
            ], weak: ["order", "buyer", "purchase", "cart", "meal"]),
        .shipping: .init(
            strong: [
                "ship order", "=shipping", "shipping label", "label printing", "dispatch parcel", "print label",
                "deliver order",
                "delivery address", "=shipped", "courier picks", "home delivery", "carrier rates", "deliver groceries",
            ], weak: ["courier", "shipping cost", "delivery time"]),
        .tracking: .init(
            strong: [
                "tracking page", "tracking number", "track parcel", "track shipment", "track order", "track delivery",
                "track container", "tracking event", "=transit+delivered", "shipment status", "parcel status",
                "where is parcel",
                "status changes+carrier", "track consignment", "proof of delivery",
            ]),
        .auctions: .init(strong: [
            "auction", "highest bid", "place bid", "outbid", "reserve price", "hammer price",
            "lots close",
        ]),
        .ticketing: .init(
            strong: [
                "sell tickets", "buy ticket", "concert ticket", "event ticket", "ticket sale", "seat map",
                "tickets on sale",
                "seats on sale",
                "tickets sold", "ticket holders", "entry scan", "scan tickets", "box office", "festival tickets",
                "admission ticket",
                "ticket for concert", "e-ticket", "match ticket",
            ], implies: [.checkout]),
    ]
}
