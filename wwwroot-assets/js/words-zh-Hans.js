// The words of the scripts in simplified Chinese.
export default {
    "Part of the time that is shown": "显示的时间范围",
    "Shown from": "显示起点",
    "Shown to": "显示终点",
    "Reset zoom": "还原缩放",
};
