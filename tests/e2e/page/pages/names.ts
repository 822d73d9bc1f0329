/** What the pages of this folder name; the longer of two that begin alike is the one that is meant. */
export const NAMES: readonly string[] = [
  ...[
    '浙江省',
    '杭州市',
    '宁波市',
    '嘉善县',
    '西湖区',
    '杭州市民政局',
    '浙江省数字经济促进条例',
    '数字经济',
    '千万工程',
  ],
  ...['长三角一体化', '共同富裕示范区', '山海协作工程', '高质量发展', '最多跑一次', '未来社区', '基层治理'],
  ...['营商环境', '八八战略', '绿水青山就是金山银山', '第14个五年规划', '2035年远景目标', 'Smart Yunchuan'],
];
