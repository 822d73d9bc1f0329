import { describe, expect, it } from 'vitest';
import { person } from '../../../graph/recognise/person';
import { contextOf, surfaces } from './contexts';

describe('person', () => {
  it.each([
    ['a post before', '县农业农村局局长潘志远在会上发言。', ['潘志远']],
    ['a verb of speech behind', '“今年收成好。”孙巧珍说。', ['孙巧珍']],
    ['two characters', '村党支部书记许强介绍，全村已有三十户参与。', ['许强']],
    ['what fills the place between post and mark', '市发改局副主任罗望北，县长到场。', ['罗望北']],
    ['the verb of whom something is said', '对于扶贫干部杨旭来说，这是新的开始。', ['杨旭']],
    ['the verb is no part of the name', '县长罗宁说，项目已经开工。', ['罗宁']],
    ['a list that drops the post', '副市长周立平、郑海燕、何刚等参加座谈。', ['周立平', '郑海燕', '何刚']],
    ['a list whose first name stands bare', '大家想起吴金根、陆小妹说过的话。', ['吴金根', '陆小妹']],
    ['a compound surname', '驻村干部欧阳晓华表示，路灯都亮了。', ['欧阳晓华']],
    ['a spaced name under a post', '省长 高 远', ['高 远']],
    ['a photo credit', '村民在晒场上忙碌。本报记者 汪小芳 摄', ['汪小芳']],
    ['和 between two of them', '会上，林国栋同志和苏敏同志分别讲话。', ['林国栋', '苏敏']],
    ['who it is, in a clause of its own', '孙礁岩，男，渔民。陆潮生，海洋学博士，爱钓鱼。', ['孙礁岩', '陆潮生']],
    ['an appointment behind', '截至年底，周志远任该县县长。', ['周志远']],
    ['an appointment around', '镇长由许国强担任。', ['许国强']],
    ['an age before', '今年61岁的葛水根还在船上，年过七旬的孟阿昌守着渡口。', ['葛水根', '孟阿昌']],
    ['a birth behind', '罗石桥，1954年6月出生，先后在三个乡工作。', ['罗石桥']],
    ['a report behind', '本报记者邱芸9月3日报道，桥已通车。', ['邱芸']],
    ['a trade in 工 before', '焊接工顾永昌收起面罩。', ['顾永昌']],
    ['a place between caption and 摄', '山里的梯田 沈巧将 摄', ['沈巧将']],
    ['a roll of offices', '县委书记周志远，县政协主席孟行军，县长许国强等到会。', ['周志远', '孟行军', '许国强']],
    ['what is quoted of them', '选出了“一心为民”的孟东堂。', ['孟东堂']],
    ['saying it again', '顾凤林在船厂三十年。清晨，顾凤林又到了坞边，徒弟们跟在后面。', ['顾凤林', '顾凤林']],
    ['kin as a title behind', '路口的俞金根老伯摆手让我们过去。', ['俞金根']],
    ['a list that ends in what all of them do', '县领导罗石桥、孟声出席活动。', ['罗石桥', '孟声']],
    ['a list whose last is joined', '先后有三任县长仇和、罗石桥和顾劲舟落马。', ['仇和', '罗石桥', '顾劲舟']],
    ['an office before 的', '时任校长的顾海珠来到渡口。', ['顾海珠']],
    ['a number behind', '三位镇长罗石桥、顾劲苗2人到场。', ['罗石桥', '顾劲苗']],
    ['为 as a word of its own', '镇长顾颖为大桥剪彩。', ['顾颖']],
    ['向 as a word of its own', '镇长顾春向考察团介绍渡口。', ['顾春']],
    ['who it is, in brackets', '顾石桥（藏族，2015年到任）、孟海珠（女）', ['顾石桥', '孟海珠']],
    ['an office and a colon before', '历任书记：顾石桥（2015年到任）', ['顾石桥']],
    ['what they are known as', '“越剧皇后”孟凤英一曲唱罢，“浙里办”何时升级。', ['孟凤英']],
    ['a name that is not the true one', '顾海珠（化名）打来电话。', ['顾海珠']],
    ['what two are to each other', '陪同的有顾海珠、孟石桥姐弟。', ['顾海珠', '孟石桥']],
    ['an office that ends in 长', '商会秘书长孙海珠、宣传部部长孙石桥到场。', ['孙海珠', '孙石桥']],
    ['what somebody is', '顾海珠是船厂焊接车间的班长。', ['顾海珠']],
    ['a deputy behind', '顾鹤副总理、孟勇国务委员到场。', ['顾鹤', '孟勇']],
    ['和 as its last character', '县领导顾海珠、孟玉和等到场。', ['顾海珠', '孟玉和']],
    ['what stands between blanks', '记者 顾海珠 实习生 孟欣可 张弋凌宇 制图', ['顾海珠', '孟欣可']],
    ['为 in it', '县长顾大为一行来到渡口。', ['顾大为']],
    ['外 as a word of its own', '除县长顾昊外，其余都到了。', ['顾昊']],
    ['saying it never shorter', '校长顾喜双题字，顾喜双也来了。', ['顾喜双']],
    ['a title behind', '大会听取了习近平总书记的重要讲话。', ['习近平']],
  ])('finds a name by %s', (_, text, expected) => {
    expect(surfaces(text, person)).toEqual(expected);
  });

  it.each([
    ['a surname with a title', '方医生每周二来村里坐诊，王书记也常来。'],
    ['a verb behind a post', '市长亲临现场，省长强调安全，局长要求整改。'],
    ['an ordinary word', '民生福祉持续增进，高新技术产业快速成长。'],
    ['a verb before a quotation', '全体党员干部弘扬“老区精神”。'],
    ['somebody by what they do', '主管部门向养犬人发放证件，养犬人应当随身携带。'],
    ['a common verb behind a rare surname', '推出“无理由退货”双承诺，居民放心。'],
    ['a word said twice', '牢记殷殷嘱托，频频亮相。'],
    ['a family', '当地李氏祠堂修葺一新。'],
    ['what the dictionary takes for a name', '建设更高水平的平安村，群众安全感、幸福感更强。高水平开放，高水平安全。'],
    ['a village that bears a surname', '汽车开进刘家村，刘家村的柿子红了，刘家村人等在路口。'],
    ['work that begins', '全县新开工晏桥水闸。'],
    ['a ship or train called after one', '开行“郑和号”和“郑和”号班列。'],
    ['a number with a surname character', '万余名群众受益，金额达三千万元。'],
  ])('leaves %s alone', (_, text) => {
    expect(surfaces(text, person)).toEqual([]);
  });

  it('drops the space from the canonical name and seeds it for the whole document', () => {
    const [first] = person.recognise(contextOf('市委书记 陈 浩'));

    expect(first).toMatchObject({ name: '陈浩', start: 5, end: 8 });
    expect(first!.seeds).toEqual([{ text: '陈浩', within: 'document', weight: 5.5 }]);
  });
});
