-- A document beside what a county governor registers for the region has no municipality either: its trail, which names the document, is
-- let in by the registration it lies beside. Without this such a document could not be added at all.
CREATE POLICY "audit_event_add_of_region_document" ON "audit_event" FOR INSERT WITH CHECK ("actor_user_id" = app_user_id()
  AND "municipality_id" IS NULL AND "type" = 'attachment.added' AND EXISTS (
    SELECT 1 FROM "attachment" a JOIN "registration" r ON r."programme_id" = a."programme_id" AND r."id" = a."registration_id"
      AND r."version" = a."registration_version"
    WHERE a."programme_id" = "audit_event"."programme_id" AND a."id"::text = "audit_event"."subject"
      AND a."added_by_id" = app_user_id() AND app_governs(r."programme_id", r."county_governor_id")));
