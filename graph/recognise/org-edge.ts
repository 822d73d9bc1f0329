/** Code units that make another word of a unit's last one: 委员, 局长, 部门, 办理, 会议. */
const GOES_ON: Readonly<Record<string, string>> = {
  委: '员托派任屈培',
  局: '长面部势限域',
  厅: '长',
  部: '长门分队署落委',
  办: '理法公案事学好',
  会: '议见场长员展',
  院: '长士',
  府: '性',
  心: '城区镇组思点任',
  大: '代会幅力门荒街道桥西湖地',
  协: '作调议商',
  队: '长员伍',
  校: '长园',
  联: '合系动',
  军: '舰校将区事',
  警: '种',
  党: '员人性组校委内外风课史',
};

/** Whether the name of a body that would end at `end` is the beginning of a longer word. */
export const goesOn = (text: string, end: number): boolean =>
  end < text.length && (GOES_ON[text[end - 1]!] ?? '').includes(text[end]!);
