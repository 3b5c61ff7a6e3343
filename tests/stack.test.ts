import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

const template: {
  readonly Parameters: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, Resource>>;
} = parse(readFileSync('infrastructure/cfn-deployer/skill-stack.yaml', 'utf8'), { logLevel: 'error' });
const resources = Object.entries(template.Resources);
const ofType = (type: string) => resources.filter(([, { Type }]) => Type === type);

describe('the stack', () => {
  test('has the parameters that the ASK CLI fills in, and one more with a default', () => {
    const filledIn = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'];
    expect(Object.keys(template.Parameters)).toEqual([...filledIn, 'Development']);
    expect(template.Parameters.Development).toMatchObject({ AllowedValues: ['on', 'off'], Default: 'off' });
  });

  test('hands the function what the environment asks for', () => {
    const [[, skill] = []] = ofType('AWS::Lambda::Function');
    const given = { TABLE_NAME: 'ListenerTable', SKILL_ID: 'SkillId', DEVELOPMENT: 'Development' };
    const fixed = { PACING_DELIVERY: 'auto', FLOW_ON: 'on', LOG_LEVEL: 'INFO' };
    expect(skill?.Properties.Environment).toEqual({ Variables: { ...given, ...fixed } });
  });

  test('keeps the log for a month', () => {
    const groups = ofType('AWS::Logs::LogGroup').map(([name, { Properties }]) => [
      name,
      Properties.RetentionInDays,
    ]);
    expect(groups).toEqual([['SkillLogGroup', 30]]);
  });

  test.each([
    ['delivery changed', 'play'],
    ['records lost', 'keeping'],
    ['profile changes lost', 'keeping'],
  ])('counts the lines that say "%s", which the skill writes', (message, file) => {
    const filters = ofType('AWS::Logs::MetricFilter').filter(
      ([, { Properties }]) => Properties.FilterPattern === `{ $.message = "${message}" }`,
    );
    expect(filters).toHaveLength(1);
    expect(filters[0]?.[1].Properties).toMatchObject({
      LogGroupName: 'SkillLogGroup',
      MetricTransformations: [{ MetricNamespace: 'MyFootRoutine' }],
    });
    expect(readFileSync(`lambda/src/alexa/${file}.ts`, 'utf8')).toContain(`'${message}'`);
  });

  test('gives the function its table and its log, and nothing else', () => {
    const [[, role] = []] = ofType('AWS::IAM::Role');
    expect(role?.Properties.Policies).toMatchObject([
      { PolicyDocument: { Statement: [{ Resource: 'ListenerTable.Arn' }] } },
      {
        PolicyDocument: {
          Statement: [
            { Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: 'SkillLogGroup.Arn' },
          ],
        },
      },
    ]);
    expect(JSON.stringify(role)).not.toMatch(/"\*"|:\*"|ManagedPolicyArns/);
  });
});
