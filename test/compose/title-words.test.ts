import { expect, test } from 'vitest'
import { titleWords } from '../../src/compose/title-words.ts'

test.each([
  '石嘴山市|大武口区|朝阳街道|办事处',
  '青岛市|市北区|人民政府',
  '苏州市|吴中区|市场监督管理局',
  '杭州市|市场监督管理局',
  '荆州市|沙市区|人民政府',
  '津市市|人民政府',
  '浙江省|宁波市|镇海区|蛟川街道|办事处',
  '国家税务总局|巴音郭楞蒙古自治州|博湖县|税务局',
  '国家税务总局|新疆维吾尔自治区|伊犁哈萨克自治州|察布查尔锡伯自治县|税务局|第一税务所|（办税服务厅）',
  '内蒙古自治区|锡林郭勒盟|西乌珠穆沁旗|巴拉嘎尔高勒镇|人民政府',
  '广州市|番禺区|市桥街道|办事处',
  '新乡市|红旗区|红旗路街道|办事处',
  '山西省|临汾市|乡宁县|乡村振兴局',
  '浙江省|省直机关事务管理局',
  '贵州省|黔东南苗族侗族自治州|镇远县|舞阳镇|人民政府',
  '青山区|城市管理综合行政执法局',
  '新疆生产建设兵团第一师阿拉尔市|住房和城乡建设局',
  '大兴安岭地区|行政公署',
  '武汉东湖新技术开发区|管理委员会',
  '石家庄市|长安区|人民政府|办公室|2021年|政府信息公开|工作|年度报告',
  '二〇一九年|青河市|教育局|（本级）政府信息公开|年度报告',
])('a title is parted at its words: %s', (words) => {
  expect(titleWords(words.replaceAll('|', ''), []).join('|')).toBe(words)
})

test('a place that the report names elsewhere is not parted', () => {
  const title = '甲市乙旗小庙街道办事处'
  expect(titleWords(title, [])).toEqual(['甲市', '乙旗', '小庙街道', '办事处'])
  expect(titleWords(title, ['乙旗小庙街道办事处依法公开。'])).toEqual(['甲市', '乙旗小庙街道', '办事处'])
  expect(titleWords(title, ['乙旗小庙街道', '小庙街道'])).toEqual(['甲市', '乙旗', '小庙街道', '办事处'])
  expect(titleWords(title, [title])).toEqual(['甲市', '乙旗', '小庙街道', '办事处'])
})
