// Node 20 is what the tests may run on; the SDK's warning about it is of no use to whoever reads a test's output.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
