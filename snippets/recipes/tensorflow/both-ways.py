import tensorflow as tf
import torch

x = tf.range(3.0)
tensor = torch.from_numpy(x.numpy())  # TensorFlow to torch
print(tensor)

weights = torch.ones(3)
x = tf.convert_to_tensor(weights.numpy())  # torch to TensorFlow
weights[0] = 99
print(x)
