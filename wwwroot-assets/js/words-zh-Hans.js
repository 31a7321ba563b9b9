// The words of the scripts in simplified Chinese.
export default {
    "Reset zoom": "还原缩放",
};
