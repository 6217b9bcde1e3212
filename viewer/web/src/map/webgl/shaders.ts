// The shaders. Places are device pixels from the middle of the screen, y up. All data are textures, of which a vertex
// finds its item by its number: no attributes, no instances (which a processor that stands in for a graphics card draws
// one by one). A node is a texel (x, y, diameter, look), a line one of (source, target, width, slot) and one of
// (relation, look, tint). Sizes follow style.ts and geometry.ts, from which the numbers come.

import { HEAD_HALF, HEAD_LENGTH, SLOT_GAP, SLOT_SHARE } from "../geometry.js";
import { DIM_LINE, DIM_NODE, LEAST_RADIUS, LINES, RELATIONS, SMALL_RADIUS } from "../style.js";
import type { Shape } from "../style.js";

export const TEXTURE_WIDTH = 1024;

/** The outlines that the shader of nodes knows. */
const OUTLINES = { circle: 0, square: 1, diamond: 2, triangleUp: 3, triangleDown: 4, hexagon: 5 };

/** A shape as the shader of nodes takes it: outline, distance of a side, reach of a corner, drop. */
export function shapeUniform(shape: Shape): [number, number, number, number] {
  const outline = shape.sides === 0 ? OUTLINES.circle : shape.sides === 3 ? (shape.turn > 0 ? OUTLINES.triangleUp : OUTLINES.triangleDown) : shape.sides === 6 ? OUTLINES.hexagon : shape.turn === Math.PI / 2 ? OUTLINES.diamond : OUTLINES.square;
  const side = shape.sides === 0 ? 1 : Math.cos(Math.PI / shape.sides);
  return [outline, shape.reach * side, shape.reach, shape.drop];
}

const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
const array = (values: number[]): string => `float[${values.length}](${values.map(float).join(", ")})`;
const heads = { none: 0, arrow: 1, bar: 2, open: 3 };

const COMMON = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp usampler2D;
uniform sampler2D u_nodes;
uniform vec2 u_middle;   // of the screen, map units
uniform float u_scale;   // device pixels a map unit
uniform vec2 u_half;     // half the screen, device pixels
uniform float u_ratio;   // device pixels a CSS pixel
uniform float u_grow;    // of nodes
uniform vec3 u_ground;

ivec2 texel(int place) {
  return ivec2(place % ${TEXTURE_WIDTH}, place / ${TEXTURE_WIDTH});
}
// The corner of a quad that a vertex of its two triangles stands for, -1 to 1.
vec2 cornerOf(int vertex) {
  return vec2(vertex == 0 || vertex == 1 || vertex == 3 ? -1.0 : 1.0, vertex == 0 || vertex == 2 || vertex == 5 ? -1.0 : 1.0);
}
float radiusOf(float diameter) {
  return max(${float(LEAST_RADIUS.base)} + ${float(LEAST_RADIUS.growth)} * u_grow, diameter * 0.5 * u_grow) * u_ratio;
}
`;

const EDGE_COMMON = `${COMMON}
uniform sampler2D u_ends;    // source, target, width, slot
uniform usampler2D u_state;  // relation, look, tint
uniform int u_first;         // line
uniform vec3 u_colours[${RELATIONS.length}];
uniform float u_lineGrow;
uniform int u_pass;  // 0 = dim, 1 = plain, 2 = what is looked at

const float HEADS[${RELATIONS.length}] = ${array(RELATIONS.map((relation) => heads[LINES[relation].head]))};

struct Line {
  vec4 ends;
  int relation;
  uint look;
  float tint;
};
// The line of a vertex; false when it is not drawn in this pass.
bool lineAt(int place, out Line line) {
  ivec2 at = texel(place);
  uvec4 state = texelFetch(u_state, at, 0);
  line.relation = int(state.x);
  line.look = state.y;
  line.tint = float(state.z) / 255.0;
  line.ends = texelFetch(u_ends, at, 0);
  return u_pass == 0 ? line.look == 1u : u_pass == 1 ? line.look == 2u : line.look > 2u;
}
float widthOf(Line line) {
  return line.ends.z * u_lineGrow + (line.look >= 4u ? 2.0 : 0.0);
}
vec3 colourOf(Line line) {
  return mix(u_ground, u_colours[line.relation], line.look == 1u ? ${float(DIM_LINE)} : line.look > 2u ? 1.0 : line.tint);
}
// The curve's three points; the last one at the border of the target where a head stands. False = too short.
bool curveOf(Line line, out vec2 first, out vec2 bend, out vec2 last, out vec2 towards) {
  vec4 a = texelFetch(u_nodes, texel(int(line.ends.x)), 0);
  vec4 b = texelFetch(u_nodes, texel(int(line.ends.y)), 0);
  first = (a.xy - u_middle) * u_scale;
  last = (b.xy - u_middle) * u_scale;
  vec2 way = last - first;
  float size = length(way);
  if (!(size > u_ratio)) return false;
  float off = line.ends.w * min(${float(SLOT_GAP)} * u_ratio, ${float(SLOT_SHARE)} * size) * 2.0;
  bend = (first + last) * 0.5 + vec2(-way.y, way.x) / size * off;
  towards = normalize(last - bend);
  if (HEADS[line.relation] > 0.0) last -= towards * min(radiusOf(b.z) * 1.06 + 1.5 * u_ratio, size * 0.45);
  if (line.ends.w == 0.0) bend = (first + last) * 0.5;
  return true;
}
`;

export const EDGE_VERTEX = `${EDGE_COMMON}
uniform int u_steps; // pieces of a line
out float v_across;
out float v_along;
flat out float v_half;
flat out vec3 v_colour;
flat out int v_relation;

void main() {
  Line line;
  vec2 p0, p1, p2, towards;
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  int piece = gl_VertexID / 6;
  if (!lineAt(u_first + piece / u_steps, line) || !curveOf(line, p0, p1, p2, towards)) return;
  vec2 corner = cornerOf(gl_VertexID % 6);
  float t = (float(piece % u_steps) + corner.x * 0.5 + 0.5) / float(u_steps);
  vec2 place = mix(mix(p0, p1, t), mix(p1, p2, t), t);
  vec2 tangent = mix(p1 - p0, p2 - p1, t);
  float size = length(tangent);
  vec2 normal = size > 0.0 ? vec2(-tangent.y, tangent.x) / size : vec2(0.0);
  float width = widthOf(line) * u_ratio;
  // Lines under a device pixel are drawn a pixel wide and paler.
  v_half = max(width, u_ratio * 0.9) * 0.5;
  float reach = v_half + 0.75;
  v_across = corner.y * reach;
  v_along = t * (length(p2 - p0) * 2.0 + length(p1 - p0) + length(p2 - p1)) / 3.0;
  v_colour = mix(u_ground, colourOf(line), clamp(width / (u_ratio * 0.9), 0.35, 1.0));
  v_relation = line.relation;
  gl_Position = vec4((place + normal * v_across) / u_half, 0.0, 1.0);
}
`;

export const EDGE_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
uniform float u_ratio;
in float v_across;
in float v_along;
flat in float v_half;
flat in vec3 v_colour;
flat in int v_relation;
out vec4 colour;

const float ON[${RELATIONS.length}] = ${array(RELATIONS.map((relation) => LINES[relation].dash[0] ?? 1))};
const float OFF[${RELATIONS.length}] = ${array(RELATIONS.map((relation) => LINES[relation].dash[1] ?? 0))};

void main() {
  float alpha = clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
  float off = OFF[v_relation] * u_ratio;
  if (off > 0.0) {
    float on = ON[v_relation] * u_ratio;
    float place = mod(v_along, on + off);
    if (on == 0.0) {
      alpha = clamp(v_half + 0.5 - length(vec2(place - off * 0.5, v_across)), 0.0, 1.0);
    } else {
      alpha *= clamp(min(place, on - place) + 0.5, 0.0, 1.0);
    }
  }
  if (alpha <= 0.0) discard;
  colour = vec4(v_colour * alpha, alpha);
}
`;

export const HEAD_VERTEX = `${EDGE_COMMON}
out vec2 v_place;    // back from the tip, to the side; device pixels
flat out vec3 v_colour;
flat out float v_head;
flat out float v_grow;

void main() {
  Line line;
  vec2 p0, p1, p2, towards;
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (!lineAt(u_first + gl_VertexID / 6, line)) return;
  float head = HEADS[line.relation];
  if (head == 0.0 || !curveOf(line, p0, p1, p2, towards)) return;
  v_grow = clamp(widthOf(line) / 1.6, 0.75, 1.6) * u_ratio;
  if (length(p2 - p0) < ${float(HEAD_LENGTH)} * v_grow) return;
  vec2 corner = cornerOf(gl_VertexID % 6);
  v_place = vec2((corner.x * 0.5 + 0.5) * ${float(HEAD_LENGTH + 3)} - 1.5, corner.y * ${float(HEAD_HALF + 2.5)}) * v_grow;
  v_colour = colourOf(line);
  v_head = head;
  vec2 place = p2 - towards * v_place.x + vec2(-towards.y, towards.x) * v_place.y;
  gl_Position = vec4(place / u_half, 0.0, 1.0);
}
`;

export const HEAD_FRAGMENT = `#version 300 es
precision highp float;
in vec2 v_place;
flat in vec3 v_colour;
flat in float v_head;
flat in float v_grow;
out vec4 colour;

void main() {
  float size = ${float(HEAD_LENGTH)} * v_grow;
  float side = ${float(HEAD_HALF)} * v_grow;
  vec2 at = vec2(v_place.x, abs(v_place.y));
  vec2 slope = normalize(vec2(size, side));
  float outside;
  if (v_head == 1.0) {
    outside = max(at.x - size, dot(at, vec2(-slope.y, slope.x)));
  } else if (v_head == 2.0) {
    outside = max(abs(at.x) - 1.1 * v_grow, at.y - side - v_grow);
  } else {
    outside = max(at.x - size * 0.8, abs(dot(at, vec2(-slope.y, slope.x))) - 0.7 * v_grow);
  }
  float alpha = clamp(0.5 - outside, 0.0, 1.0);
  if (alpha <= 0.0) discard;
  colour = vec4(v_colour * alpha, alpha);
}
`;

export const NODE_VERTEX = `${COMMON}
uniform sampler2D u_order;   // the node that is drawn at a place, and its kind
uniform sampler2D u_fills;   // of nodes; without alpha: hollow
uniform vec4 u_shapes[8];  // outline, distance of a side, reach of a corner, drop; in units of the radius
uniform vec3 u_text;
out vec2 v_place;
flat out vec3 v_shape;     // outline, distance of a side, radius
flat out vec3 v_fill;
flat out vec3 v_rim;
flat out vec3 v_ring;
flat out float v_hollow;
flat out float v_look;

void main() {
  vec4 drawn = texelFetch(u_order, texel(gl_VertexID / 6), 0);
  ivec2 at = texel(int(drawn.x));
  vec4 node = texelFetch(u_nodes, at, 0);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (node.w < 0.5) return;
  vec4 fill = texelFetch(u_fills, at, 0);
  vec4 shape = u_shapes[int(drawn.y)];
  float radius = radiusOf(node.z);
  float reach = radius * shape.z + (node.w > 3.5 ? 5.5 : 1.8) * u_ratio; // room for seam and ring
  v_place = cornerOf(gl_VertexID % 6) * reach;
  v_shape = vec3(shape.x, radius * shape.y, radius);
  float share = node.w < 1.5 ? ${float(DIM_NODE)} : 1.0;
  v_fill = mix(u_ground, fill.rgb, share);
  v_rim = mix(u_ground, mix(fill.rgb, vec3(0.0), 0.28), share);
  v_ring = u_text;
  v_hollow = fill.a < 0.5 ? 1.0 : 0.0;
  v_look = node.w;
  vec2 place = (node.xy - u_middle) * u_scale + vec2(0.0, -shape.w * radius) + v_place;
  gl_Position = vec4(place / u_half, 0.0, 1.0);
}
`;

export const NODE_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_ratio;
uniform vec3 u_ground;
in vec2 v_place;
flat in vec3 v_shape;
flat in vec3 v_fill;
flat in vec3 v_rim;
flat in vec3 v_ring;
flat in float v_hollow;
flat in float v_look;
out vec4 colour;

void main() {
  // How far outside of the shape; all of them are symmetric, and none needs an angle.
  vec2 at = abs(v_place);
  float outside = -v_shape.y;
  if (v_shape.x == ${float(OUTLINES.circle)}) outside += length(v_place);
  else if (v_shape.x == ${float(OUTLINES.square)}) outside += max(at.x, at.y);
  else if (v_shape.x == ${float(OUTLINES.diamond)}) outside += (at.x + at.y) * 0.70710678;
  else if (v_shape.x == ${float(OUTLINES.hexagon)}) outside += max(at.x, dot(at, vec2(0.5, 0.8660254)));
  else {
    float up = v_shape.x == ${float(OUTLINES.triangleUp)} ? v_place.y : -v_place.y;
    outside += max(dot(vec2(at.x, up), vec2(0.8660254, 0.5)), -up);
  }
  // From the middle outwards: fill, rim, a seam of ground, and a ring for what is chosen or held.
  float rim = v_shape.z > 5.0 * u_ratio ? 1.3 * u_ratio : 0.7 * u_ratio;
  float seam = (v_shape.z < ${float(SMALL_RADIUS)} * u_ratio ? 0.4 : 1.3) * u_ratio;
  vec3 inner = v_fill;
  if (v_hollow > 0.5) inner = mix(u_ground, v_fill, clamp(outside + v_shape.y * 0.32 + 0.5, 0.0, 1.0));
  vec3 paint = mix(inner, v_rim, clamp(outside + rim + 0.5, 0.0, 1.0));
  paint = mix(paint, u_ground, clamp(outside + 0.5, 0.0, 1.0));
  float edge = seam;
  if (v_look > 3.5) {
    float wide = v_look > 4.5 ? 3.0 * u_ratio : 1.8 * u_ratio;
    paint = mix(paint, v_ring, clamp(outside - seam + 0.5, 0.0, 1.0));
    edge = seam + wide;
  }
  float alpha = clamp(edge - outside + 0.5, 0.0, 1.0);
  if (alpha <= 0.0) discard;
  colour = vec4(paint * alpha, alpha);
}
`;
