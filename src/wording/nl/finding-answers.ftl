# finding-answers
