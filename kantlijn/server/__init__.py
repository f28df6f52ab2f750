"""The preview: files that change to pages that follow, and a page to review what was found in an article."""
