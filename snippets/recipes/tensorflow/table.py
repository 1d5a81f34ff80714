import tensorflow as tf
import torch
from tensorflow.experimental.dlpack import from_dlpack

for call in ["torch.from_dlpack(x)", "torch.as_tensor(x)",
             "torch.tensor(x)", "torch.from_numpy(x.numpy())",
             "tf.convert_to_tensor(t)", "tf.constant(t)",
             "tf.Variable(t)", "tf.Variable(x).assign(t)",
             "tf.convert_to_tensor(t.numpy())",
             "from_dlpack(t.__dlpack__())"]:
    x, t = tf.zeros(1), torch.zeros(1)
    new = eval(call)
    write, read = (new, x) if torch.is_tensor(new) else (t, new)
    write[0] = 99
    print(f"{call:31}", "shares" if read[0] == 99 else "copies")
