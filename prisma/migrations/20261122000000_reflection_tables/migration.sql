-- CreateTable
CREATE TABLE "user_address" (
    "user_id" UUID NOT NULL,
    "email" TEXT NOT NULL,

    CONSTRAINT "user_address_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "reflection_item" (
    "programme_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "minimum" INTEGER,
    "maximum" INTEGER,
    "figure" TEXT,
    "speaks_to" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reflection_item_pk" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "reflection_item_wording" (
    "programme_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,
    "options" JSONB NOT NULL,
    "parts" JSONB NOT NULL,
    "comparability" TEXT,
    "reconstructed" BOOLEAN NOT NULL,
    "source_id" TEXT,
    "source_reference" TEXT,
    "created_by_id" UUID,
    "created_by_system" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reflection_item_wording_pk" PRIMARY KEY ("programme_id","item_id","version")
);

-- CreateTable
CREATE TABLE "reflection_round" (
    "programme_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "names" JSONB,
    "status" TEXT NOT NULL,
    "opens_on" DATE NOT NULL,
    "deadline" DATE NOT NULL,
    "positions_first" BOOLEAN NOT NULL DEFAULT false,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "reflection_round_pk" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "reflection_form_section" (
    "programme_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,

    CONSTRAINT "reflection_form_section_pk" PRIMARY KEY ("programme_id","round_id","id")
);

-- CreateTable
CREATE TABLE "reflection_form_item" (
    "programme_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "wording_version" INTEGER NOT NULL,
    "section_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "reflection_form_item_pk" PRIMARY KEY ("programme_id","round_id","item_id")
);

-- CreateTable
CREATE TABLE "reflection_response" (
    "programme_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "submissions" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reflection_response_pk" PRIMARY KEY ("programme_id","round_id","municipality_id")
);

-- CreateTable
CREATE TABLE "reflection_allowance" (
    "programme_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "response_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "deadline" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reflection_allowance_pk" PRIMARY KEY ("programme_id","municipality_id","response_id","id")
);

-- CreateTable
CREATE TABLE "reflection_save" (
    "programme_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "response_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "saved_by_id" UUID,
    "saved_by_system" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reflection_save_pk" PRIMARY KEY ("programme_id","municipality_id","response_id","id")
);

-- CreateTable
CREATE TABLE "reflection_position" (
    "programme_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "response_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "value" TEXT NOT NULL,
    "dissent" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reflection_position_pk" PRIMARY KEY ("programme_id","municipality_id","response_id","item_id","user_id")
);

-- CreateTable
CREATE TABLE "reflection_presence" (
    "programme_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "response_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "item_id" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reflection_presence_pk" PRIMARY KEY ("programme_id","municipality_id","response_id","user_id")
);

-- CreateTable
CREATE TABLE "reflection_submission" (
    "programme_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "signed_by_id" UUID,
    "signed_by_system" TEXT,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reflection_submission_pk" PRIMARY KEY ("programme_id","round_id","municipality_id","number")
);

-- CreateTable
CREATE TABLE "reflection_submitted_answer" (
    "programme_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "item_id" TEXT NOT NULL,
    "part" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "value" INTEGER,
    "choices" TEXT[],
    "text" TEXT,

    CONSTRAINT "reflection_submitted_answer_pk" PRIMARY KEY ("programme_id","round_id","municipality_id","number","item_id","part")
);

-- CreateTable
CREATE TABLE "reflection_release" (
    "programme_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "threshold" INTEGER NOT NULL,
    "published_by_id" UUID,
    "published_by_system" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reflection_release_pk" PRIMARY KEY ("programme_id","round_id")
);

-- CreateTable
CREATE TABLE "reflection_published_statistic" (
    "programme_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "part" TEXT NOT NULL DEFAULT '',
    "group" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "of" INTEGER NOT NULL,
    "mean" DOUBLE PRECISION,
    "sd" DOUBLE PRECISION,
    "median" DOUBLE PRECISION,
    "minimum" INTEGER,
    "maximum" INTEGER,
    "distribution" JSONB,
    "suppressed" BOOLEAN NOT NULL,

    CONSTRAINT "reflection_published_statistic_pk" PRIMARY KEY ("programme_id","round_id","item_id","part","group")
);

-- CreateTable
CREATE TABLE "reflection_disclosure" (
    "programme_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reflection_disclosure_pk" PRIMARY KEY ("programme_id","round_id","id")
);

-- CreateTable
CREATE TABLE "reflection_extract" (
    "programme_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "rounds" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reflection_extract_pk" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "mail_message" (
    "programme_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "municipality_id" TEXT,
    "recipient_id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "last_error" TEXT,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_message_pk" PRIMARY KEY ("programme_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_address_email_key" ON "user_address"("email");

-- CreateIndex
CREATE UNIQUE INDEX "reflection_response_tenant_key" ON "reflection_response"("programme_id", "municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reflection_response_id_key" ON "reflection_response"("id");

-- CreateIndex
CREATE UNIQUE INDEX "reflection_save_version_key" ON "reflection_save"("programme_id", "municipality_id", "response_id", "item_id", "version");

-- CreateIndex
CREATE INDEX "mail_message_next_idx" ON "mail_message"("next_attempt_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_once_key" ON "mail_message"("programme_id", "recipient_id", "key");

-- AddForeignKey
ALTER TABLE "user_address" ADD CONSTRAINT "user_address_user_fk" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_item" ADD CONSTRAINT "reflection_item_programme_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_item_wording" ADD CONSTRAINT "reflection_item_wording_item_fk" FOREIGN KEY ("programme_id", "item_id") REFERENCES "reflection_item"("programme_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_item_wording" ADD CONSTRAINT "reflection_item_wording_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_round" ADD CONSTRAINT "reflection_round_programme_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_form_section" ADD CONSTRAINT "reflection_form_section_round_fk" FOREIGN KEY ("programme_id", "round_id") REFERENCES "reflection_round"("programme_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_form_item" ADD CONSTRAINT "reflection_form_item_round_fk" FOREIGN KEY ("programme_id", "round_id") REFERENCES "reflection_round"("programme_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_form_item" ADD CONSTRAINT "reflection_form_item_section_fk" FOREIGN KEY ("programme_id", "round_id", "section_id") REFERENCES "reflection_form_section"("programme_id", "round_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_form_item" ADD CONSTRAINT "reflection_form_item_wording_fk" FOREIGN KEY ("programme_id", "item_id", "wording_version") REFERENCES "reflection_item_wording"("programme_id", "item_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_response" ADD CONSTRAINT "reflection_response_round_fk" FOREIGN KEY ("programme_id", "round_id") REFERENCES "reflection_round"("programme_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_response" ADD CONSTRAINT "reflection_response_participation_fk" FOREIGN KEY ("programme_id", "municipality_id") REFERENCES "participation"("programme_id", "municipality_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_allowance" ADD CONSTRAINT "reflection_allowance_response_fk" FOREIGN KEY ("programme_id", "municipality_id", "response_id") REFERENCES "reflection_response"("programme_id", "municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_save" ADD CONSTRAINT "reflection_save_response_fk" FOREIGN KEY ("programme_id", "municipality_id", "response_id") REFERENCES "reflection_response"("programme_id", "municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_position" ADD CONSTRAINT "reflection_position_response_fk" FOREIGN KEY ("programme_id", "municipality_id", "response_id") REFERENCES "reflection_response"("programme_id", "municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_presence" ADD CONSTRAINT "reflection_presence_response_fk" FOREIGN KEY ("programme_id", "municipality_id", "response_id") REFERENCES "reflection_response"("programme_id", "municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_submission" ADD CONSTRAINT "reflection_submission_response_fk" FOREIGN KEY ("programme_id", "round_id", "municipality_id") REFERENCES "reflection_response"("programme_id", "round_id", "municipality_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_submitted_answer" ADD CONSTRAINT "reflection_submitted_answer_submission_fk" FOREIGN KEY ("programme_id", "round_id", "municipality_id", "number") REFERENCES "reflection_submission"("programme_id", "round_id", "municipality_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_release" ADD CONSTRAINT "reflection_release_round_fk" FOREIGN KEY ("programme_id", "round_id") REFERENCES "reflection_round"("programme_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_published_statistic" ADD CONSTRAINT "reflection_published_statistic_release_fk" FOREIGN KEY ("programme_id", "round_id") REFERENCES "reflection_release"("programme_id", "round_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_disclosure" ADD CONSTRAINT "reflection_disclosure_round_fk" FOREIGN KEY ("programme_id", "round_id") REFERENCES "reflection_round"("programme_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_extract" ADD CONSTRAINT "reflection_extract_programme_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_programme_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_recipient_fk" FOREIGN KEY ("recipient_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
