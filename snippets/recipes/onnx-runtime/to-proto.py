import torch
from onnx import TensorProto, helper
from onnx.numpy_helper import from_array, to_array

proto = from_array(torch.ones(2).numpy(force=True), "weight")
print(to_array(proto).flags.writeable)
proto.CopyFrom(from_array(torch.zeros(2).numpy(), proto.name))
print(to_array(proto))

half = helper.make_tensor("half", TensorProto.BFLOAT16, [2], [1, 3])
print(to_array(half).dtype)
print(torch.tensor(to_array(half).view("int16")).view(torch.bfloat16))
from_array(torch.ones(2), "weight")
