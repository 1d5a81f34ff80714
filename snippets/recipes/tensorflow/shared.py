import tensorflow as tf
import torch

x = tf.zeros(3)
tensor = torch.from_dlpack(x)
tensor[0] = 99
print(x)

tensor = torch.zeros(3)
x = tf.experimental.dlpack.from_dlpack(tensor.__dlpack__())
tensor[0] = 99
print(x)
