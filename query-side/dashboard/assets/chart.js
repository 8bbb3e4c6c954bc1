/*
 * Draws the figures of a table that stands on the page. The table is the source: what is not in it cannot be drawn, and
 * without this nothing is missing. Where nothing was reported there is a gap, never a zero. Nothing moves.
 */
import * as echarts from "echarts/core";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, TitleComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

echarts.use([BarChart, LineChart, GridComponent, TitleComponent, SVGRenderer]);

const INK = "#182024";
const INK_2 = "#4b565b";
const SEA = "#0d4a56";
const LINE = "#8a8f8a";
const OBJECTION = "#9a3a12";
const SIZE = 14;
const language = document.documentElement.lang;
const digits = (number) => new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(number);
const said = () => ({ fontFamily: getComputedStyle(document.body).fontFamily, fontSize: SIZE, color: INK });
const ground = () => getComputedStyle(document.body).backgroundColor;
const hatched = { symbol: "rect", symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [1, 5], rotation: -Math.PI / 4, color: LINE };

/** One panel for each column of the table, all of the same height: rows are the years, cells how many reported. */
function panels(table, width) {
  const heads = [...table.querySelectorAll("thead th[data-panel]")];
  const rows = [...table.querySelectorAll("tbody tr")];
  const years = rows.map((row) => row.querySelector("th").textContent.trim());
  const most = Number(table.dataset.most);
  const columns = Math.max(1, Math.min(heads.length, Math.floor(width / 190)));
  const lines = Math.ceil(heads.length / columns);
  const gap = 28;
  const wide = (width - gap * (columns - 1) - 26) / columns;
  const place = (at) => ({ left: 26 + (at % columns) * (wide + gap), top: Math.floor(at / columns) * 190 + 4 });
  const bare = { axisLine: { lineStyle: { color: LINE } }, axisTick: { show: false } };
  const bar = (at, data, more) => ({ type: "bar", xAxisIndex: at, yAxisIndex: at, data, barWidth: "62%", barGap: "-100%", silent: true, ...more });
  const figures = (column) => rows.map((row) => row.cells[column].dataset.value);
  return {
    height: lines * 190,
    option: {
      title: heads.map((head, at) => ({ text: head.textContent.trim(), ...place(at), padding: 0, textStyle: { ...said(), fontWeight: 600, width: wide, overflow: "truncate" } })),
      grid: heads.map((head, at) => ({ left: place(at).left, top: place(at).top + 44, width: wide, height: 100 })),
      xAxis: heads.map((head, at) => ({ type: "category", gridIndex: at, data: years, ...bare, axisLabel: { ...said(), color: INK_2, hideOverlap: true } })),
      yAxis: heads.map((head, at) => ({
        type: "value",
        gridIndex: at,
        min: 0,
        max: most,
        interval: most,
        ...bare,
        splitLine: { lineStyle: { color: "#d3cfc4" } },
        axisLabel: { ...said(), color: INK_2, show: at % columns === 0, margin: 6 },
      })),
      series: heads.flatMap((head, at) => {
        const column = head.cellIndex;
        const reported = figures(column);
        return [
          bar(at, reported.map((value) => (value ? null : most)), { itemStyle: { color: "transparent", decal: hatched } }),
          bar(at, reported.map((value) => (value ? Number(value) : null)), {
            itemStyle: { color: SEA },
            label: { show: true, position: "top", ...said(), fontWeight: 600 },
          }),
        ];
      }),
    },
  };
}

/** A line for each body that reported, broken where a period is missing; what was aimed at as a level line. */
function values(table, width) {
  const bodies = new Map();
  table.querySelectorAll("tr[data-value]").forEach((row) => {
    const of = row.dataset.of;
    if (!bodies.has(of)) bodies.set(of, []);
    bodies.get(of).push({ from: Date.parse(row.dataset.from), to: Date.parse(row.dataset.to), value: Number(row.dataset.value) });
  });
  const day = 86400000;
  const named = (name) => ({ show: true, formatter: name, ...said(), width: 104, overflow: "break", distance: 8, textBorderColor: ground(), textBorderWidth: 4 });
  const series = [...bodies].map(([name, points]) => {
    points.sort((one, other) => one.to - other.to);
    const data = points.flatMap((point, at) => {
      const before = points[at - 1];
      const missing = before && point.from - before.to > 2 * day ? [[point.from, null]] : [];
      return [...missing, [point.to, point.value]];
    });
    return {
      type: "line",
      name,
      data,
      connectNulls: false,
      symbol: "circle",
      symbolSize: 9,
      silent: true,
      itemStyle: { color: SEA },
      lineStyle: { color: SEA, width: 2 },
      endLabel: named(name),
      labelLayout: { hideOverlap: true, moveOverlap: "shiftY" },
    };
  });
  const all = [...bodies.values()].flat();
  const first = new Date(Math.min(...all.map((point) => point.from))).getUTCFullYear();
  const last = new Date(Math.max(...all.map((point) => point.to))).getUTCFullYear() + 1;
  const ends = [Date.UTC(first, 0, 1), Date.UTC(last, 0, 1)];
  const levels = ["baseline", "target"].filter((name) => table.dataset[name]);
  const level = (name) => ({
    type: "line",
    data: ends.map((end) => [end, Number(table.dataset[name])]),
    symbol: "none",
    silent: true,
    lineStyle: { color: OBJECTION, type: name === "target" ? "dashed" : "dotted", width: 1.5 },
    endLabel: { ...named(table.dataset[name + "Says"]), color: OBJECTION },
    labelLayout: { hideOverlap: false, moveOverlap: "shiftY" },
  });
  return {
    height: 320,
    option: {
      grid: { left: 4, right: Math.min(120, width / 3), top: 16, bottom: 4, containLabel: true },
      xAxis: {
        type: "time",
        min: ends[0],
        max: ends[1],
        minInterval: 365 * day,
        axisLine: { lineStyle: { color: LINE }, onZero: false },
        axisLabel: { ...said(), color: INK_2, hideOverlap: true, formatter: (at) => String(new Date(at + 12 * 3600000).getUTCFullYear()) },
        splitLine: { show: false },
      },
      yAxis: {
        type: "value",
        splitNumber: 4,
        splitLine: { lineStyle: { color: "#d3cfc4" } },
        axisLabel: { ...said(), color: INK_2, formatter: digits },
      },
      series: [...levels.map(level), ...series],
    },
  };
}

const kinds = { panels, values };

function draw(place) {
  const table = document.getElementById(place.dataset.table);
  const drawn = echarts.getInstanceByDom(place);
  if (drawn) drawn.dispose();
  place.hidden = !table;
  if (!table) return;
  const { option, height } = kinds[place.dataset.chart](table, place.clientWidth);
  const size = { width: place.clientWidth, height };
  const chart = echarts.init(place, null, { renderer: "svg", ...size });
  chart.setOption({ animation: false, ...option });
  const svg = place.querySelector("svg");
  svg.setAttribute("viewBox", `0 0 ${size.width} ${height}`);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
}

document.querySelectorAll("[data-chart]").forEach((place) => {
  draw(place);
  // What arrives by itself replaces the table beside it; the window may get another width.
  new MutationObserver(() => draw(place)).observe(place.parentElement, { childList: true });
  let width = place.clientWidth;
  window.addEventListener("resize", () => {
    if (place.clientWidth === width) return;
    width = place.clientWidth;
    draw(place);
  });
});
