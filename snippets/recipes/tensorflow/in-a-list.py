import tensorflow as tf
import torch

rows = [torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])]
print(tf.constant(torch.stack(rows).numpy()).shape)
try:
    tf.constant(rows)
except ValueError as error:
    print(error)
