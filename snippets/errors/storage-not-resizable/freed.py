import torch

weights = torch.ones(2)
weights.untyped_storage().resize_(0)
array = weights.numpy()
print(weights.shape, weights.untyped_storage().size())
print(weights.data_ptr(), array.shape, array.flags.owndata)
for use in torch.Tensor.tolist, lambda t: t.softmax(0):
    try:
        use(weights)
    except RuntimeError as error:
        print(str(error).splitlines()[0])
