import tensorflow as tf
import torch
from tensorflow.experimental.dlpack import from_dlpack

half = tf.cast([1.0, 2.0], tf.bfloat16)
t = torch.ones(2, 3, requires_grad=True)
print(torch.from_dlpack(half).dtype)
for call in ["torch.from_numpy(half.numpy())",
             "torch.from_dlpack(tf.Variable([1.0]))",
             "from_dlpack(t.detach().T.__dlpack__())",
             "tf.convert_to_tensor(t)"]:
    try: eval(call)
    except Exception as error:
        print(f"{call}\n    {str(error)[:60]}")
