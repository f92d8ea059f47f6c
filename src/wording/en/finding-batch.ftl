# Findings about batch.toml.

finding-B001 = Something in batch.toml can't be used: { $detail }.
    .remedy = Mend this line of batch.toml. The README lists the keys.
finding-B002 = This file, folder or pattern is not there: { $value }.
    .remedy = Put the file in this place or mend the path in batch.toml. Paths start at the folder that holds batch.toml.
finding-B003 = The folder of self-evaluations holds not a single file of answers.
    .remedy = Put the files in a folder per school year, such as zelfevaluaties/2025-2026.
