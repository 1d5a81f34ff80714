import gymnasium as gym
import torch

env = gym.make("CartPole-v1")
policy = torch.nn.Linear(4, 2)
observation, info = env.reset(seed=0)
for _ in range(3):
    state = torch.from_numpy(observation)
    action = policy(state).argmax()
    observation, reward, *_ = env.step(action.item())
print(state.dtype, state.shape, type(reward).__name__)
