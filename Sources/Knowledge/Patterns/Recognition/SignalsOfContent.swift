extension PatternSignals {
    /// What people write, show, read and say to each other.
    static let content: [PatternID: PatternSignals] = [
        .messaging: .init(strong: [
            "chat", "chat message", "direct message", "private message", "send message+other", "conversation",
            "messenger",
            "inbox between", "message seller", "message each other", "group chat", "in-app message", "messages between",
            "write each other", "channel message", "instant message",
        ]),
        .socialGraph: .init(strong: [
            "follow people", "follow each other", "=follower", "=followers", "friends list", "friend request",
            "add friend", "follow user", "friends baked", "people i follow", "people follow", "mutual friend",
            "contacts graph", "follow author", "follow artist", "follow friend", "follow creator", "follow seller",
            "unfollow",
        ]),
        .feed: .init(
            strong: [
                "feed+follow", "feed+friends", "photo feed", "home feed", "open feed", "=timeline",
                "feed+newest",
                "activity feed", "home stream", "activity stream", "news feed", "photos newest",
                "posts newest", "wall posts", "stories from friends", "what friends posted",
            ], implies: [.socialGraph]),
        .comments: .init(strong: [
            "comment", "leave comment", "reply thread", "discussion thread", "threaded reply", "answer thread",
            "annotate",
        ]),
        .reactions: .init(strong: [
            "tap heart", "heart count", "hearts photo", "=hearts", "like post", "like photo", "=likes", "upvote",
            "vote up",
            "reaction", "thumbs up", "like count", "favourite", "favorite", "kudos",
        ]),
        .reviews: .init(strong: [
            "review product", "star rating", "customer review", "leave review", "rate seller", "rate driver",
            "=ratings",
            "write review", "=reviews", "five stars", "rate each other", "rate stay", "1-5 stars",
        ]),
        .mediaUpload: .init(
            strong: [
                "upload photo", "photo", "picture", "upload image", "upload video", "upload file", "images mb",
                "attach photo",
                "attach file", "attachments", "upload document", "upload recording", "audio file", "video clip",
                "scan upload",
                "selfie", "x-ray image", "upload pdf", "images uploaded", "uploads", "upload", "artwork file",
                "record video",
            ]),
        .mediaDelivery: .init(
            strong: [
                "stream video", "video streaming", "podcast", "watch video", "play music", "photo feed", "thumbnails",
                "resized", "cdn", "image gallery", "photo sharing", "photos", "pictures", "audio stream",
                "video on demand",
                "download files", "listen episode",
            ]),
        .documents: .init(strong: [
            "document", "contract pdf", "version document", "file sharing", "folder", "e-signature", "sign contract",
            "signed contract", "knowledge base article", "wiki", "pdf report", "document archive", "policy documents",
            "case file", "dossier",
        ]),
        .moderation: .init(
            strong: [
                "moderator", "moderation", "reported listing", "report listing", "report post", "reported picture",
                "reported photo",
                "reported content", "report abuse", "abuse hash", "known-abuse", "flag content", "hide content",
                "hide post",
                "reported messages", "csam", "inappropriate content", "offensive content", "report user",
                "reported user",
                "fact:rule.hash_check", "takedown",
            ], implies: [.roles]),
        .collaboration: .init(strong: [
            "edit together", "edit same document", "collaborative", "co-edit", "simultaneous edit", "shared whiteboard",
            "conflict-free", "crdt", "operational transform", "edit at same time", "multiplayer editing", "live cursor",
        ]),
        .recommendations: .init(strong: [
            "=recommendations", "suggested to you", "personalised suggestion", "personalized suggestion",
            "people also bought", "similar items", "similar products", "matching algorithm",
        ]),
        .leaderboards: .init(strong: [
            "leaderboard", "leader board", "ranking list", "high score", "highscore", "top players", "ranked by points",
            "league table", "top ten", "global ranking",
        ]),
        .gameSessions: .init(strong: [
            "multiplayer", "game server", "match players", "matchmaking", "game session", "game match", "game round",
            "players per match", "tick rate", "player joins game", "game world", "chess game", "card game", "lobby",
        ]),
    ]
}
