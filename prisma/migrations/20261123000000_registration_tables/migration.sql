-- CreateTable
CREATE TABLE "registration" (
    "programme_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "municipality_id" TEXT,
    "county_governor_id" TEXT,
    "state" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "source_id" TEXT,
    "source_reference" TEXT,
    "save_id" UUID NOT NULL,
    "recorded_by_id" UUID,
    "recorded_by_system" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registration_pk" PRIMARY KEY ("programme_id","id","version")
);

-- CreateTable
CREATE TABLE "attachment" (
    "programme_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "registration_version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "added_by_id" UUID,
    "added_by_system" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pk" PRIMARY KEY ("programme_id","id")
);

-- CreateIndex
CREATE INDEX "registration_kind_idx" ON "registration"("programme_id", "kind", "municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_save_key" ON "registration"("programme_id", "save_id");

-- CreateIndex
CREATE INDEX "attachment_registration_idx" ON "attachment"("programme_id", "registration_id");

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_programme_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_participation_fk" FOREIGN KEY ("programme_id", "municipality_id") REFERENCES "participation"("programme_id", "municipality_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_county_governor_fk" FOREIGN KEY ("county_governor_id") REFERENCES "county_governor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_registration_fk" FOREIGN KEY ("programme_id", "registration_id", "registration_version") REFERENCES "registration"("programme_id", "id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;
