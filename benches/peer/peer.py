"""What a colleague would write for the same reports, with pandas, matplotlib and WeasyPrint; benches/batch.rs runs it when these are installed.

It does less than sop: one school year, CSV files in long form only, levels as numbers or as the labels of one scale, a threshold of 75 % for every
standard, no history, no shortest way, no agreements, no places of answers, no tagged PDF. Each school gets one PDF with a chart, a table of
standards and the answers below the level.

usage: peer.py BATCH YEAR OUT [MOST]      prints the number of reports and the seconds that they took
"""

import base64
import html
import io
import pathlib
import sys
import time

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import pandas as pd
import weasyprint

LEVELS = {"nog niet": 1, "nee": 1, "in ontwikkeling": 2, "op orde": 3, "sterk": 4, "nooit": 1, "soms": 2, "regelmatig": 3, "vaak": 4}
ENOUGH, THRESHOLD = 3, 0.75
COLUMNS = ["vestigingsnummer", "indicator", "antwoord", "toelichting"]


def decoded(path):
    """The text of a file: UTF-8, or what Excel on Windows writes."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def answers(folder):
    frames = []
    for path in sorted(folder.glob("*.csv")):
        frame = pd.read_csv(io.StringIO(decoded(path)), sep=None, engine="python", dtype=str, keep_default_na=False)
        if set(COLUMNS) <= set(frame.columns):
            frames.append(frame[COLUMNS])
    table = pd.concat(frames)
    text = table["antwoord"].str.strip().str.lower()
    table["niveau"] = pd.to_numeric(text.map(lambda answer: LEVELS.get(answer, answer)), errors="coerce")
    table["standaard"] = table["indicator"].str.split(".").str[0]
    return table.drop_duplicates(["vestigingsnummer", "indicator"], keep="last")


def chart(standards):
    figure, axes = plt.subplots(figsize=(6, 0.3 * len(standards) + 0.6))
    axes.barh(standards.index, standards["score"], color="#0072b2")
    axes.axvline(THRESHOLD, color="#d55e00")
    axes.set_xlim(0, 1)
    axes.invert_yaxis()
    out = io.BytesIO()
    figure.savefig(out, format="svg", bbox_inches="tight")
    plt.close(figure)
    return base64.b64encode(out.getvalue()).decode()


def report(name, rows, target):
    scored = rows.dropna(subset=["niveau"])
    enough = (scored["niveau"] >= ENOUGH).groupby(scored["standaard"]).mean()
    standards = pd.DataFrame({"score": enough, "voldoet": enough >= THRESHOLD})
    below = scored[scored["niveau"] < ENOUGH]
    escape = lambda cells: "".join(f"<td>{html.escape(str(cell))}</td>" for cell in cells)
    lines = "".join(f"<tr>{escape(row)}</tr>" for row in below[COLUMNS[1:]].itertuples(index=False))
    verdicts = "".join(
        f"<tr>{escape([at, f'{row.score:.0%}', 'ja' if row.voldoet else 'nee'])}</tr>" for at, row in standards.iterrows()
    )
    weasyprint.HTML(
        string=f"""<html lang="nl"><title>{html.escape(name)}</title>
        <style>body {{ font: 9pt sans-serif }} table {{ border-collapse: collapse }} td {{ border-bottom: 1px solid #ccc; padding: 2pt }}</style>
        <h1>{html.escape(name)}</h1><img src="data:image/svg+xml;base64,{chart(standards)}">
        <h2>Standaarden</h2><table>{verdicts}</table><h2>Vragen onder het niveau</h2><table>{lines}</table></html>"""
    ).write_pdf(target)


def main(batch, year, out, most=10**9):
    start = time.perf_counter()
    batch, out = pathlib.Path(batch), pathlib.Path(out)
    schools = pd.read_csv(io.StringIO(decoded(batch / "scholen.csv")), sep=";", dtype=str, keep_default_na=False)
    names = dict(zip(schools["vestigingsnummer"], schools["naam"]))
    table = answers(batch / "zelfevaluaties" / year)
    made = 0
    for site, rows in list(table.groupby("vestigingsnummer"))[: int(most)]:
        if rows["niveau"].notna().any():
            report(names.get(site, site), rows, out / f"{site}.pdf")
            made += 1
    print(made, time.perf_counter() - start)


main(*sys.argv[1:])
