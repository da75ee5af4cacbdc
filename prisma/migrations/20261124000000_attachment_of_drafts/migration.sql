-- A document that was added to a draft comes along when the draft is registered: it is seen by those who see a version that is registered
-- at or after the one it was added to, beside those who see that one itself, that is of a draft its writers. A draft that was only taken
-- back ('withdrawn') shows nothing of it. Which versions the actor sees is for the wall of registrations, which stands here, too.
DROP POLICY "attachment_read" ON "attachment";
CREATE POLICY "attachment_read" ON "attachment" FOR SELECT USING (EXISTS (
  SELECT 1 FROM "registration" r WHERE r."programme_id" = "attachment"."programme_id" AND r."id" = "attachment"."registration_id"
    AND (r."version" = "attachment"."registration_version"
      OR (r."version" > "attachment"."registration_version" AND r."state" = 'registered'))));
