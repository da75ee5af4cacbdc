-- CreateTable
CREATE TABLE "leader_group_invitation" (
    "programme_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "leader_group_invitation_pk" PRIMARY KEY ("programme_id","municipality_id","id")
);

-- CreateIndex
CREATE INDEX "leader_group_invitation_user_idx" ON "leader_group_invitation"("user_id", "created_at");

-- AddForeignKey
ALTER TABLE "leader_group_invitation" ADD CONSTRAINT "leader_group_invitation_participation_fk" FOREIGN KEY ("programme_id", "municipality_id") REFERENCES "participation"("programme_id", "municipality_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leader_group_invitation" ADD CONSTRAINT "leader_group_invitation_user_fk" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
