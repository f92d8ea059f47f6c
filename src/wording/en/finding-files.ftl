# finding-files
