# finding-norm
