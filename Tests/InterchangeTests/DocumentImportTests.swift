import DesignModel
import Diagnostics
import Interchange
import Testing

@Suite struct DocumentImportTests {
    @Test func recordsOfBothFormsBecomeDecisions() throws {
        let madr = """
            ---
            status: "accepted"
            date: 2026-02-01
            ---
            # Use Redis for sessions

            ## Context and Problem Statement

            Sessions must outlive a release.

            ## Considered Options

            * Redis
            * Sticky sessions: simple

            ## Decision Outcome

            Chosen option: "Redis", because a release must not sign people out.

            ### Consequences

            * Good, because releases are quiet
            """
        let old = """
            # 7. Record architecture decisions

            Date: 2024-01-01

            ## Status

            Accepted

            ## Context

            We forget.

            ## Decision

            We will write records.

            ## Consequences

            Somebody has to read them.
            """
        let gone =
            "# 8. Use SOAP\n\n## Status\n\nSuperseded by 9\n\n## Decision\n\nWe use SOAP.\n\n## Context\n\nOld.\n"
        let all = imported(["adr/0001.md": madr, "adr/0007.md": old, "adr/0008.md": gone])
        let first = try #require(all.design.decisions.first)
        #expect(first.topic == "use_redis_for_sessions" && first.chosen == "redis" && first.settledBy == .record)
        #expect(first.reason == "a release must not sign people out.")
        #expect(first.options.map(\.id) == ["redis", "sticky_sessions"] && first.consequences.count == 1)
        #expect(all.design.decisions.map(\.title) == ["Use Redis for sessions", "Record architecture decisions"])
        #expect(all.has(.importLeftOut, "record that is superseded left out: Use SOAP"))
        #expect(all.readingFaults.isEmpty, "\(all.readingFaults)")
    }

    @Test func aKiroFolderBecomesEndpointsEntitiesModulesAndWork() throws {
        let requirements = """
            # Requirements Document

            ## Introduction

            People lend tools. They give them back.

            ## Requirements

            ### Requirement 1: Borrow a tool

            **User Story:** As a neighbour, I want to borrow a tool, so that I need not buy it.

            #### Acceptance Criteria

            1. WHEN a neighbour sends `POST /api/loans` THE System SHALL answer 201.

            ### Requirement 2: Quiet nights

            #### Acceptance Criteria

            1. WHILE it is night THE System SHALL send no mail.
            """
        let design = """
            # Design Document

            ## Overview

            One service.

            ## Components and Interfaces

            ### 1. Loan Service

            Keeps who has what.

            ## Data Models

            ### Loan

            | Field | Type | Notes |
            | --- | --- | --- |
            | id | uuid | primary key |
            | tool_name | string | required |
            | due | date | |

            ## Risks

            - [Tools get lost] → a deposit
            """
        let tasks =
            "# Implementation Plan\n\n- [x] 1. Set up\n- [ ] 2. Build loans\n  - Done when: a loan is stored\n  - _Requirements: 1.1_\n"
        let all = imported([
            ".kiro/specs/tools/requirements.md": requirements, ".kiro/specs/tools/design.md": design,
            ".kiro/specs/tools/tasks.md": tasks,
        ])
        #expect(all.design.system.purpose == "People lend tools.")
        #expect(all.operation("post-api-loans")?.summary == "Borrow a tool")
        let loan = try #require(all.table("loan"))
        #expect(loan.columns.map(\.type) == ["uuid", "text", "date"] && loan.primaryKey == ["id"])
        #expect(!loan.columns[1].nullable && loan.columns[2].nullable)
        #expect(all.design.components.first?.modules.map(\.id) == ["loan-service"])
        #expect(all.design.steps.map(\.id) == ["quiet-nights", "build-loans"])
        #expect(
            all.design.steps[1].accepted == "a loan is stored"
                && all.design.steps[0].accepted.template.contains("no mail"))
        #expect(all.design.risks.first?.mitigation == "a deposit")
        #expect(all.has(.importLeftOut, "task that is done left out: 1. Set up"))
        #expect(all.readingFaults.isEmpty, "\(all.readingFaults)")
    }

    @Test func aSpineAResearchPageAndAChangeBecomeDecisions() throws {
        let spine = """
            ---
            name: 'Shop'
            type: architecture-spine
            ---
            # Architecture Spine — Shop

            ## Invariants & Rules

            ### AD-1 — Where orders live [ADOPTED]

            - **Binds:** all
            - **Prevents:** two truths
            - **Rule:** PostgreSQL only. One schema.

            ## Stack

            | Name | Version |
            | --- | --- |
            | Redis | 7.4 |

            ## Deferred

            - Which carrier ships?
            """
        let research =
            "# Research: Shop\n\n## Queue\n\n- Decision: SQS\n- Rationale: nothing to run\n- Alternatives considered: Kafka: too much; RabbitMQ\n"
        let change =
            "## Context\n\nSee proposal.\n\n## Decisions\n\n### Sign-in\n\nPasskeys. They cannot be phished.\n\n- Not taken: Passwords: phished\n\n## Telemetry\n\nLater.\n"
        let all = imported([
            "ARCHITECTURE-SPINE.md": spine, "specs/001-shop/research.md": research,
            "openspec/changes/add-shop/design.md": change,
        ])
        #expect(all.design.decisions.map(\.chosen) == ["postgresql_only", "sqs", "passkeys"])
        #expect(all.design.decisions[1].options.map(\.title) == ["SQS", "Kafka", "RabbitMQ"])
        #expect(all.design.decisions[2].options.last?.remark == "phished")
        #expect(
            all.design.stores.map(\.technology) == ["redis"]
                && all.design.questions.map(\.text) == ["Which carrier ships?"])
        #expect(all.has(.importLeftOut, "Telemetry"))
        #expect(all.readingFaults.isEmpty, "\(all.readingFaults)")
    }

    @Test func aPageThatIsNoneOfTheFormsIsSaid() {
        #expect(imported(["README.md": "# Hello\n\nWords.\n"]).has(.importUnknownForm, "README.md"))
    }
}
